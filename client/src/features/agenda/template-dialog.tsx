import { type LucideIcon, MessagesSquare, StickyNote } from 'lucide-react';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Heading } from '../../ui/heading.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { t } from './agenda.messages.ts';
import { sendAll } from './send-all.ts';
import type { QuestionKind } from './step-form.ts';
import { templateCommands } from './template-commands.ts';
import styles from './template-dialog.module.css';
import type { TemplateStep } from './template-step.ts';
import { type Template, templates } from './templates.ts';

interface TemplateDialogProps {
  open: boolean;
  onClose(): void;
  kinds: readonly QuestionKind[];
}

/** Ready agendas to start from. */
export function TemplateDialog({ open, onClose, kinds }: TemplateDialogProps) {
  const send = useSend();
  const use = async (template: Template): Promise<void> => {
    onClose();
    const refused = await sendAll(send, templateCommands(template));
    if (refused) showToast({ text: refused.sentence, tone: 'warn' });
  };
  return (
    <Dialog open={open} onClose={onClose} size="large" title={t('templatesTitle')}>
      <p>{t('templatesHint')}</p>
      <ul className={styles.templates}>
        {templates.map((template) => (
          <Card as="li" key={template.key} padding="small" className={styles.template}>
            <Heading level={3}>{template.title}</Heading>
            <p className={styles.about}>{template.about}</p>
            <ol className={styles.steps}>
              {template.steps.map((step) => {
                const Icon = iconOf(step, kinds);
                return (
                  <li key={step.title} className={styles.step}>
                    <Icon aria-hidden="true" />
                    {step.title}
                  </li>
                );
              })}
            </ol>
            <Button variant="primary" aria-description={template.title} onClick={() => void use(template)}>
              {t('useTemplate')}
            </Button>
          </Card>
        ))}
      </ul>
    </Dialog>
  );
}

function iconOf({ sections, asks }: TemplateStep, kinds: readonly QuestionKind[]): LucideIcon {
  if (sections) return StickyNote;
  return kinds.find(({ key }) => key === asks?.kind)?.icon ?? MessagesSquare;
}
