import { paper } from '../drawing/paper-colours.ts';
import { block, type Drawn, moved, rect, stack } from '../drawing/pen.ts';
import type { Cards, CardsGroup } from '../figure.ts';
import { t } from '../figures.messages.ts';

const size = 21;
const small = 17;
const columns = 3;
const gap = 18;
const inner = 18;

/** All cards for a file, each whole, in three columns. */
export function cardsPicture({ groups }: Cards, width: number): Drawn {
  const named = groups.some(({ title }) => title !== null);
  const pieces = groups
    .filter(({ title, cards }) => title !== null || cards.length > 0)
    .map(({ title, cards }) => {
      const columned = inColumns(cards, width);
      if (!named) return columned;
      return stack([block(title ?? t('inNoGroup'), 0, 0, { size: 25, bold: true, width }), columned], 14);
    });
  return stack(pieces, 34);
}

/** The next card goes where there is most room, so that first ones stay above. */
function inColumns(cards: CardsGroup['cards'], width: number): Drawn {
  const wide = (width - gap * (columns - 1)) / columns;
  const ends = Array.from({ length: columns }, () => 0);
  const svg = cards.map((card) => {
    const column = ends.indexOf(Math.min(...ends));
    const top = ends[column] ?? 0;
    const drawn = cardOf(card, wide);
    ends[column] = top + drawn.height + gap;
    return moved(drawn.svg, column * (wide + gap), top);
  });
  return { svg: svg.join(''), height: Math.max(0, Math.max(...ends) - gap) };
}

function cardOf({ text, words, done = false }: CardsGroup['cards'][number], width: number): Drawn {
  const colour = done ? paper['ink-soft'] : paper.ink;
  const said = block(text, inner, inner, { size, colour, width: width - 2 * inner });
  const foot = [words, done ? `✓ ${t('done')}` : undefined].filter((one) => one !== undefined).join(' · ');
  const below =
    foot === ''
      ? { svg: '', height: 0 }
      : block(foot, inner, inner + said.height + 6, {
          size: small,
          colour: done ? paper.good : paper['ink-soft'],
          bold: true,
          width: width - 2 * inner,
        });
  const height = said.height + (below.height > 0 ? below.height + 6 : 0) + 2 * inner;
  const frame = rect(
    { x: 0.75, y: 0.75, width: width - 1.5, height: height - 1.5 },
    done ? 'none' : paper.surface,
    `rx="12" stroke="${paper.line}" stroke-width="1.5"`,
  );
  return { svg: frame + said.svg + below.svg, height };
}
