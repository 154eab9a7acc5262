/** Hears of the element with this id as soon as it is on the page: at once, or when the piece that draws it has come. Answers what stops waiting. */
export function whenThere(id: string, then: (element: HTMLElement) => void): () => void {
  const found = document.getElementById(id);
  if (found) {
    then(found);
    return () => undefined;
  }
  const watch = new MutationObserver(() => {
    const come = document.getElementById(id);
    if (!come) return;
    watch.disconnect();
    then(come);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  return () => watch.disconnect();
}
