import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { later } from './later.tsx';

const Waiting = () => <p>One moment</p>;
const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;

function parcel() {
  let resolve: (greeting: typeof Greeting) => void = () => {};
  let reject: (fault: Error) => void = () => {};
  const promise = new Promise<typeof Greeting>((...ways) => {
    [resolve, reject] = ways;
  });
  let asked = 0;
  const load = (): Promise<typeof Greeting> => {
    asked += 1;
    return promise;
  };
  return { load, resolve, reject, asked: () => asked };
}

it('something stands in for what is on its way', async () => {
  const { load, resolve } = parcel();
  const { Part } = later(load, Waiting);
  render(<Part name="Ada" />);
  expect(screen.getByText('One moment')).toBeDefined();
  await act(async () => resolve(Greeting));
  expect(screen.getByText('Hello Ada')).toBeDefined();
});

it('what has been fetched ahead is there with the first draw, and asked for once', async () => {
  const { load, resolve, asked } = parcel();
  const { Part, fetch } = later(load, Waiting);
  void fetch();
  resolve(Greeting);
  await act(async () => {});
  render(<Part name="Bo" />);
  expect(screen.getByText('Hello Bo')).toBeDefined();
  expect(asked()).toBe(1);
});

class Guard extends Component<{ children: ReactNode }, { said: string }> {
  override state = { said: '' };
  static getDerivedStateFromError(fault: Error) {
    return { said: fault.message };
  }
  override render() {
    return this.state.said || this.props.children;
  }
}

it('what does not arrive is left to the guard around it', async () => {
  const { load, reject } = parcel();
  const { Part } = later(load, Waiting);
  render(
    <Guard>
      <Part name="Cleo" />
    </Guard>,
  );
  await act(async () => reject(new Error('Nothing came')));
  expect(screen.getByText('Nothing came')).toBeDefined();
});

it('a fetch ahead that fails breaks nothing and is tried again', async () => {
  let turn = 0;
  const { Part, fetch } = later(async () => {
    turn += 1;
    if (turn === 1) throw new Error('No network');
    return Greeting;
  }, Waiting);
  await act(async () => fetch());
  render(<Part name="Dee" />);
  await act(async () => {});
  expect(screen.getByText('Hello Dee')).toBeDefined();
});
