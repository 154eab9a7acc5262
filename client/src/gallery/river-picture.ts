const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200">
  <rect width="320" height="200" fill="#cfe3a4"/>
  <path d="M0 130 C90 90 110 190 190 140 S290 70 320 90 V130 C290 110 250 150 190 180 S80 130 0 170Z" fill="#6fb1dc"/>
  <path d="M40 0 L70 200 M0 60 L320 30" stroke="#f7f3e8" stroke-width="14"/>
  <rect x="95" y="52" width="60" height="40" fill="#c9825b"/>
  <rect x="215" y="20" width="34" height="34" fill="#8d6f9c"/>
  <circle cx="270" cy="160" r="20" fill="#4d8b4f"/>
  <circle cx="238" cy="178" r="14" fill="#4d8b4f"/>
</svg>`;

/** A map of a village by a river, in place of pictures that only a workshop has. */
export const riverPicture = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
