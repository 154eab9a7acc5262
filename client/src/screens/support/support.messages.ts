import { words } from '../../messages/words.ts';

export const t = words('support', {
  chat: 'Chat',
});
