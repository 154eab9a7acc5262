import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { Tabs } from './tabs.tsx';

beforeEach(() => {
  render(
    <Tabs
      label="Messages"
      tabs={[
        { id: 'chat', label: 'Chat', content: 'Nothing yet' },
        { id: 'team', label: 'Team', count: 3, countLabel: 'unread', content: 'Three wrote' },
        { id: 'people', label: 'People', content: '24 are here' },
      ]}
    />,
  );
});

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const tab = (name: string) => screen.getByRole('tab', { name });

it('has one tab in the tab order, and shows its panel', () => {
  expect(screen.getAllByRole('tab').map((each) => each.tabIndex)).toEqual([0, -1, -1]);
  expect(screen.getByRole('tabpanel', { name: 'Chat' }).textContent).toBe('Nothing yet');
});

it('moves with the arrows, round both ends, and with Home and End', () => {
  tab('Chat').focus();
  press('ArrowRight');
  expect(document.activeElement).toBe(tab('Team 3 unread'));
  expect(screen.getByRole('tabpanel').textContent).toBe('Three wrote');
  press('End');
  press('ArrowRight');
  expect(document.activeElement).toBe(tab('Chat'));
  press('ArrowLeft');
  expect(document.activeElement).toBe(tab('People'));
  press('Home');
  expect(tab('Chat').getAttribute('aria-selected')).toBe('true');
});
