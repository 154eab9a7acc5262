import { plan } from '../fixtures/plan.ts';
import { test } from '../fixtures/workshop.ts';

test('look', async ({ openWorkshop }) => {
  const workshop = await openWorkshop();
  const steering = await plan(workshop, [
    { title: 'Welcome', instruction: 'Welcome! You can talk.' },
    { title: 'Hopes and fears', instruction: 'One thought per note.', sections: ['Hopes', 'Fears'] },
    {
      title: 'Topics',
      instruction: 'Choose the topics.',
      question: {
        text: 'Which topics do you want to know more about?',
        options: ['Mental health', 'Vaping', 'Climate change'],
        multiple: true,
      },
    },
  ]);
  const pia = await workshop.participant('pia', { phone: true });
  const shot = (n: string) => pia.screenshot({ path: `/tmp/shots/${n}.png` });
  await shot('1-welcome');
  await steering.next();
  await pia.getByRole('button', { name: 'Add a note' }).click();
  await pia.getByRole('textbox', { name: 'Note text' }).fill('That we are heard');
  await shot('2-note');
  await pia.getByRole('button', { name: 'Post' }).click();
  await shot('3-posted');
  await pia.getByRole('button', { name: 'Chat' }).click();
  await shot('4-chat');
  await pia.getByRole('button', { name: 'Close' }).click();
  await steering.next();
  await pia.getByRole('button', { name: 'Pass' }).waitFor();
  await shot('5-poll');
  await pia.getByRole('button', { name: 'Tell the team privately' }).click();
  await shot('6-private');
});
