// What both ends of the wire have to say before a room is known. Without schemas, so that a screen can open its line first.

/** Raised when an older screen could no longer understand the server. Such a screen is told to reload. */
export const protocolVersion = 1;

/** Refusals of the live path itself. Those of the features live with the features. */
export const wireRefusals = {
  'wire.too-big': 'That is too long to send. Make it shorter and try again.',
  'wire.too-fast': 'That was a lot at once. Wait a moment, then try again.',
  'wire.bad-frame': 'This app sent something we could not read. Reload the page and try again.',
  'wire.no-seat': 'We do not know this device any more. Join again with the code.',
  'wire.old-app': 'There is a newer version of this page. Reload it to go on.',
  'wire.not-saved': 'We could not save that just now. Your work is kept here. Try again soon.',
  'wire.too-many-screens': 'You have this open in many places. Close some of them.',
  'wire.too-much': 'That is too much to send at once.',
  'wire.no-answer': 'No answer came. Check your connection, then try again.',
  'wire.closing': 'The server is restarting. Your work is kept here.',
} as const satisfies Readonly<Record<string, string>>;
export type WireRefusal = keyof typeof wireRefusals;
