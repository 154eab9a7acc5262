/** What a menu of the board's header has been asked for. */
export type Asked = 'writing' | 'voting' | 'groups' | 'settings' | 'png' | 'pdf' | 'csv';
