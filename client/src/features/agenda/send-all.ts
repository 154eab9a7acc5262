import { agendaCommands } from '@sayso/shared/features/agenda/agenda.commands.ts';
import { agendaRefusals } from '@sayso/shared/features/agenda/agenda.refusals.ts';
import type { RoomCommand } from '@sayso/shared/features.ts';
import type { Answer } from '@sayso/shared/protocol.ts';
import type { RoomConnection } from '../../session/room-connection.ts';
import { showToast } from '../../ui/toast-queue.ts';

export interface Refused {
  readonly code: string;
  readonly sentence: string;
}

/**
 * Sends commands that belong together, in order. Answers the first refusal that this screen can see by itself; what is
 * left is then not sent. Without one it does not wait for the server: a later refusal is shown as a toast.
 */
export async function sendAll(
  send: RoomConnection['send'],
  commands: readonly RoomCommand[],
): Promise<Refused | undefined> {
  const unfit = commands.map(unfitWords).find((refused) => refused !== undefined);
  if (unfit) return unfit;
  for (const command of commands) {
    const answered = send(command, { ownRefusal: true });
    const atOnce = await Promise.race([answered, nextTurn()]);
    if (atOnce && !atOnce.ok) return atOnce;
    if (!atOnce) void answered.then(showRefusal);
  }
  return undefined;
}

/** The words of the step itself come last in the row, and are looked at first: no board is made for a step that is not added. */
function unfitWords(command: RoomCommand): Refused | undefined {
  if (command.type !== 'agenda.AddItem' && command.type !== 'agenda.EditItem') return undefined;
  const parsed = agendaCommands[command.type].safeParse(command);
  if (parsed.success) return undefined;
  const codes: Readonly<Record<string, string>> = agendaRefusals;
  for (const { message: code } of parsed.error.issues) {
    const sentence = codes[code];
    if (sentence !== undefined) return { code, sentence };
  }
  return undefined;
}

const nextTurn = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, 0, undefined));

function showRefusal(answer: Answer): void {
  if (!answer.ok) showToast({ text: answer.sentence, tone: 'warn' });
}
