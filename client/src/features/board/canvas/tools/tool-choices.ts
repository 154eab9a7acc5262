import type { InkColour } from '@sayso/shared/features/board/kinds/colours.ts';
import type {
  ConnectorHeads,
  connectorLines,
} from '@sayso/shared/features/board/kinds/connector/connector.kind.ts';
import type { KindKey } from '@sayso/shared/features/board/kinds/kinds.ts';
import type { PenWidth } from '@sayso/shared/features/board/kinds/pen/pen.kind.ts';
import type { ShapeForm } from '@sayso/shared/features/board/kinds/shape/shape.kind.ts';
import type { LetterSize } from '@sayso/shared/features/board/kinds/text/text.kind.ts';
import type { SymbolName } from '@sayso/shared/symbols/symbol-names.ts';
import type { HandsOn } from '../hands/hands-on.ts';
import { connectorTool } from './connector-tool.ts';
import { penTool } from './pen-tool.ts';
import { shapeTool } from './shape-tool.ts';
import { handTool, severalTool, stickerTool, textTool } from './tap-tools.ts';
import type { Tool } from './tool.ts';

/** Kinds that have a tool. A note has its own button, a picture comes out of a file. */
export const toolKinds = [
  'text',
  'shape',
  'connector',
  'pen',
  'sticker',
] as const satisfies readonly KindKey[];
export type ToolKind = (typeof toolKinds)[number];
export type ToolKey = 'select' | 'hand' | 'several' | ToolKind;

/** How each tool was set last; for as long as the board is on the screen. */
export interface ToolChoices {
  readonly text: { readonly size: LetterSize; readonly colour: InkColour };
  readonly shape: { readonly form: ShapeForm; readonly colour: InkColour; readonly filled: boolean };
  readonly connector: {
    readonly line: (typeof connectorLines)[number];
    readonly heads: ConnectorHeads;
    readonly colour: InkColour;
  };
  readonly pen: { readonly width: PenWidth; readonly colour: InkColour };
  readonly sticker: SymbolName;
}

export const firstChoices: ToolChoices = {
  text: { size: 'medium', colour: 'ink' },
  shape: { form: 'rectangle', colour: 'ocean', filled: false },
  connector: { line: 'straight', heads: 'end', colour: 'ink' },
  pen: { width: 'medium', colour: 'ink' },
  sticker: 'thumbs-up',
};

/** Null: the empty hand, which chooses and drags. */
export function makeTool(key: ToolKey, choices: ToolChoices, hands: HandsOn): Tool | null {
  switch (key) {
    case 'select':
      return null;
    case 'hand':
      return handTool;
    case 'several':
      return severalTool(hands);
    case 'text':
      return textTool(choices.text);
    case 'shape':
      return shapeTool(choices.shape);
    case 'connector':
      return connectorTool(choices.connector);
    case 'pen':
      return penTool(choices.pen);
    case 'sticker':
      return stickerTool(choices.sticker);
  }
}
