import { expect, it } from 'vitest';
import { avatarLetter, avatarLook } from './avatar-look.ts';

it('looks the same for the same seed, and uses every colour and shape about equally', () => {
  expect(avatarLook('Blue Otter')).toEqual(avatarLook('Blue Otter'));
  const looks = Array.from({ length: 640 }, (_, index) => avatarLook(`seat ${index}`));
  const counts = new Map<string, number>();
  for (const look of looks) {
    for (const part of [look.color, look.shape]) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  expect(counts.size).toBe(16);
  for (const count of counts.values()) expect(count).toBeGreaterThan(40);
});

it('shows the first letter of the last word, whole even beyond the basic plane', () => {
  expect(['Blue Otter', ' otter ', 'Öst', '', 'Blue 🦦'].map(avatarLetter)).toEqual([
    'O',
    'O',
    'Ö',
    '?',
    '🦦',
  ]);
});
