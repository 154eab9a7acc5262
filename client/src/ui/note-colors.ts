/** Eight paper colours. Each has `--note-<name>-bg`, `-ink`, `-edge` and `-pattern` in every theme. */
export const noteColors = ['sunshine', 'sky', 'mint', 'coral', 'lilac', 'sand', 'cloud', 'rose'] as const;

export type NoteColor = (typeof noteColors)[number];
