import { words } from '../messages/words.ts';

export const t = words('session', {
  unreachable: 'We can’t reach the workshop server. Check your connection and try again.',
  unreadable: 'The server answered something we did not expect. Try again soon.',
  noLink: 'This page opens with its own link. Use the link that was made for you.',
  pictureTooBig: 'This picture is too big to send. Choose one under 8 MB.',
  pictureStopped: 'The picture was not sent.',
});
