/** The picture in nine parts, three by three, so that a place has a name that can be read out and counted. */
export const fields = [
  { key: 'top-left', name: 'Top left' },
  { key: 'top', name: 'Top middle' },
  { key: 'top-right', name: 'Top right' },
  { key: 'left', name: 'Left' },
  { key: 'middle', name: 'Middle' },
  { key: 'right', name: 'Right' },
  { key: 'bottom-left', name: 'Bottom left' },
  { key: 'bottom', name: 'Bottom middle' },
  { key: 'bottom-right', name: 'Bottom right' },
] as const;
export type FieldKey = (typeof fields)[number]['key'];

interface Place {
  readonly x: number;
  readonly y: number;
}

const perSide = 3;
/** The last part takes in the edge. */
const partOf = (share: number): number => Math.min(perSide - 1, Math.floor(share * perSide));

/** `x` and `y` from 0 to 1, 0 being left and bottom. A pin on a line belongs to the part right of it or below it. */
export function fieldAt({ x, y }: Place): FieldKey {
  return fields[partOf(1 - y) * perSide + partOf(x)]?.key ?? 'middle';
}

/** Where a pin goes that is placed by the name of a part alone. */
export function middleOf(key: FieldKey): Place {
  const at = fields.findIndex((field) => field.key === key);
  const share = (part: number): number => Math.round(((part + 0.5) / perSide) * 1000) / 1000;
  return { x: share(at % perSide), y: share(perSide - 1 - Math.floor(at / perSide)) };
}
