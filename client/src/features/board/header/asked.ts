/** What a menu of the board's header has been asked for. */
export type Asked = 'writing' | 'voting' | 'groups' | 'settings' | 'rewind' | 'png' | 'pdf' | 'csv';
