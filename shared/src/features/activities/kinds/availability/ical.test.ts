import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarFile, type Meeting } from './ical.ts';
import { instantOf } from './zoned-time.ts';

const octets = (text: string): number => encodeURIComponent(text).replace(/%../g, 'x').length;

const meeting: Meeting = {
  uid: 'question-1-slot-1@sayso',
  stamp: Date.parse('2027-02-01T09:30:15.250Z'),
  starts: instantOf('2027-04-01T15:30', 'Europe/London')?.at ?? 0,
  minutes: 90,
  title: 'Youth panel',
  place: '',
};

it('[AV7] a file as calendars read it, with the hour of summer time in UTC', () => {
  expect(calendarFile(meeting).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sayso//Find a date//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:question-1-slot-1@sayso',
    'DTSTAMP:20270201T093015Z',
    'DTSTART:20270401T143000Z',
    'DTEND:20270401T160000Z',
    'SUMMARY:Youth panel',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('[AV7] signs that mean something in the file are escaped', () => {
  const file = calendarFile({ ...meeting, title: 'A; B, C\\D\nE\u0007', place: 'Room 1, upstairs' });
  expect(file).toContain('\r\nSUMMARY:A\\; B\\, C\\\\D\\nE\r\n');
  expect(file).toContain('\r\nLOCATION:Room 1\\, upstairs\r\n');
});

it('[AV7] no words put a line of their own into the file', () => {
  const file = calendarFile({ ...meeting, title: 'Tea\r\nBEGIN:VALARM\rEND:VALARM' });
  expect(file.split(/\r\n|\r|\n/)).not.toContain('BEGIN:VALARM');
  expect(file).not.toContain('\rEND:VALARM');
});

it('[AV7] a long line is as long as it may be, in octets and not in characters', () => {
  const lengths = (title: string) =>
    calendarFile({ ...meeting, title })
      .split('\r\n')
      .map(octets)
      .filter((length) => length > 60);
  expect(lengths('a'.repeat(200))).toEqual([75, 75]);
  expect(lengths('é'.repeat(100))).toEqual([74, 75, 61]);
});

it.each(['\u2028', '\u2029'])('[AV7] a separator of Unicode (%j) is no end of a line of the file', (sign) => {
  const file = calendarFile({ ...meeting, title: `Tea${sign}END:VEVENT` });
  expect(file).toContain('SUMMARY:Tea\\nEND:VEVENT\r\n');
});

it('[AV7] lines have 75 octets at most and read the same when they are put together again', () => {
  const title = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(title, (words) => {
      const lines = calendarFile({ ...meeting, title: `Tea ${words}` }).split('\r\n');
      for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75);
      const whole = lines.join('\r\n').replaceAll('\r\n ', '');
      const plain = words.replace(/\r\n?|[\n\u2028\u2029]/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
      const summary = /SUMMARY:(.*)\r\n/u.exec(whole)?.[1] ?? '';
      const read = summary.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
      expect(read).toBe(`Tea ${plain}`);
    }),
  );
});
