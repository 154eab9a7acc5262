import { type InkColour, inkColours } from '@sayso/shared/features/board/kinds/colours.ts';
import {
  connectorHeads,
  connectorLines,
} from '@sayso/shared/features/board/kinds/connector/connector.kind.ts';
import { penWidth, penWidths } from '@sayso/shared/features/board/kinds/pen/pen.kind.ts';
import { shapeForms } from '@sayso/shared/features/board/kinds/shape/shape.kind.ts';
import { type CSSProperties, lazy, type ReactNode, Suspense, useId } from 'react';
import { classNames } from '../../../../ui/class-names.ts';
import { Switch } from '../../../../ui/switch.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { t } from '../canvas.messages.ts';
import { inkTokens } from '../scene-colours.ts';
import type { ToolChoices } from './tool-choices.ts';
import styles from './tool-palette.module.css';
import type { Tools } from './use-tools.ts';

const StickerPicker = lazy(async () => ({
  default: (await import('../../actions/sticker-picker.tsx')).StickerPicker,
}));

const letterNames = [
  'small',
  'medium',
  'large',
  'huge',
] as const satisfies readonly ToolChoices['text']['size'][];
const widthWords = { thin: 'penThin', medium: 'penMedium', thick: 'penThick', marker: 'penMarker' } as const;
const headWords = { end: 'headsEnd', both: 'headsBoth', none: 'headsNone' } as const;

/** How the tool in the hand is set: what it will leave on the board. */
export function ToolOptions({ tools: { key, choices, choose } }: { tools: Tools }) {
  const { text, shape, connector, pen, sticker } = choices;
  switch (key) {
    case 'text':
      return (
        <Options>
          <Choice
            legend={t('letters')}
            values={letterNames}
            value={text.size}
            name={t}
            onChoose={(size) => choose({ text: { ...text, size } })}
          />
          <Inks value={text.colour} onChoose={(colour) => choose({ text: { ...text, colour } })} />
        </Options>
      );
    case 'shape':
      return (
        <Options>
          <Choice
            legend={t('form')}
            values={shapeForms}
            value={shape.form}
            name={t}
            onChoose={(form) => choose({ shape: { ...shape, form } })}
          />
          <Inks value={shape.colour} onChoose={(colour) => choose({ shape: { ...shape, colour } })} />
          <Switch
            label={t('filled')}
            checked={shape.filled}
            onCheckedChange={(filled) => choose({ shape: { ...shape, filled } })}
          />
        </Options>
      );
    case 'connector':
      return (
        <Options>
          <Choice
            legend={t('line')}
            values={connectorLines}
            value={connector.line}
            name={t}
            onChoose={(line) => choose({ connector: { ...connector, line } })}
          />
          <Choice
            legend={t('heads')}
            values={connectorHeads}
            value={connector.heads}
            name={(heads) => t(headWords[heads])}
            onChoose={(heads) => choose({ connector: { ...connector, heads } })}
          />
          <Inks
            value={connector.colour}
            onChoose={(colour) => choose({ connector: { ...connector, colour } })}
          />
        </Options>
      );
    case 'pen':
      return (
        <Options>
          <Choice
            legend={t('penWidth')}
            values={penWidths}
            value={pen.width}
            name={(width) => t(widthWords[width])}
            sign={(width) => ({ blockSize: `${Math.min(22, Math.max(3, penWidth[width] * 0.6))}px` })}
            onChoose={(width) => choose({ pen: { ...pen, width } })}
          />
          <Inks value={pen.colour} onChoose={(colour) => choose({ pen: { ...pen, colour } })} />
        </Options>
      );
    case 'sticker':
      return (
        <Options wide>
          <Suspense fallback={null}>
            <StickerPicker value={sticker} onValueChange={(name) => choose({ sticker: name })} />
          </Suspense>
        </Options>
      );
    default:
      return null;
  }
}

const Options = ({ wide = false, children }: { wide?: boolean; children: ReactNode }) => (
  <div className={classNames(styles.options, wide && styles.stickers)}>{children}</div>
);

interface ChoiceProps<Value extends string> {
  legend: string;
  values: readonly Value[];
  value: Value;
  name: (value: Value) => string;
  /** Drawn instead of the name, which is still there for those who listen. */
  sign?: (value: Value) => CSSProperties;
  onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ legend, values, value, name, sign, onChoose }: ChoiceProps<Value>) {
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <VisuallyHidden>
        <legend>{legend}</legend>
      </VisuallyHidden>
      {values.map((one) => (
        <label key={one} className={classNames(styles.option, sign && styles.drawn)} title={name(one)}>
          <input
            type="radio"
            name={group}
            className={styles.control}
            value={one}
            checked={one === value}
            onChange={() => onChoose(one)}
          />
          {sign ? (
            <>
              <span aria-hidden="true" className={styles.stroke} style={sign(one)} />
              <VisuallyHidden>{name(one)}</VisuallyHidden>
            </>
          ) : (
            name(one)
          )}
        </label>
      ))}
    </fieldset>
  );
}

const Inks = ({ value, onChoose }: { value: InkColour; onChoose: (colour: InkColour) => void }) => (
  <Choice
    legend={t('colour')}
    values={inkColours}
    value={value}
    name={t}
    sign={(colour) => ({ blockSize: '22px', inlineSize: '22px', background: `var(${inkTokens[colour]})` })}
    onChoose={onChoose}
  />
);
