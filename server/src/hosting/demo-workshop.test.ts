import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { listenForDemo } from './demo-workshop.ts';

it('knows the pretend workshop once the process that started the server has said which it is', () => {
  const parent = new EventEmitter();
  const lead = listenForDemo(parent as unknown as NodeJS.Process);
  expect(lead()).toBeUndefined();
  parent.emit('message', { demoLead: '/w/12345678/lead#abcdefghijklmnopqrstuv' });
  expect(lead()).toBe('/w/12345678/lead#abcdefghijklmnopqrstuv');
});

it('takes no other address and no other message', () => {
  const parent = new EventEmitter();
  const lead = listenForDemo(parent as unknown as NodeJS.Process);
  const wrong = [
    'https://elsewhere.example',
    '/w/12345678',
    '//elsewhere.example/w/12345678/lead#abcdefghijklmnopqrstuv',
  ];
  for (const message of [...wrong.map((demoLead) => ({ demoLead })), null, 'x', { demoLead: 7 }])
    parent.emit('message', message);
  expect(lead()).toBeUndefined();
});
