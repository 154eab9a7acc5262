import type { Labelled } from '@sayso/shared/features/activities/labelled.ts';
import type { ComponentProps } from 'react';
import { withMark } from './labelled-items.ts';
import { LabelledList } from './labelled-list.tsx';
import { MarkField } from './mark-field.tsx';

type ListProps = ComponentProps<typeof LabelledList>;

interface MarkedListProps extends Omit<ListProps, 'beside' | 'words'> {
  words: ListProps['words'] & {
    /** What the symbol stands beside: "option 2". */
    thing(number: number): string;
  };
}

/** A list of things to be written, each with a symbol or a picture if somebody wants one. */
export function MarkedList({ words, items, onChange, ...list }: MarkedListProps) {
  const mark = (item: Labelled, chosen: Labelled['mark']): void =>
    onChange(items.map((one) => (one.id === item.id ? withMark(one, chosen) : one)));
  return (
    <LabelledList
      {...list}
      words={words}
      items={items}
      onChange={onChange}
      beside={(item, index) => (
        <MarkField
          mark={item.mark}
          thing={words.thing(index + 1)}
          onChange={(chosen) => mark(item, chosen)}
        />
      )}
    />
  );
}
