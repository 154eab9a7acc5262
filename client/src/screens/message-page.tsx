import type { ReactNode } from 'react';
import { Cluster } from '../ui/cluster.tsx';
import { Heading } from '../ui/heading.tsx';
import { Stack } from '../ui/stack.tsx';
import { PlainPage } from './plain-page.tsx';
import { useScreen } from './use-screen.ts';

interface MessagePageProps {
  /** What is the matter, in a few words. */
  title: string;
  /** What is safe, and what to do now. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** A page that says one thing and shows the way on. */
export function MessagePage({ title, children, actions }: MessagePageProps) {
  const heading = useScreen(title);
  return (
    <PlainPage>
      <Stack gap="md">
        <Heading level={1} ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        {children}
      </Stack>
      {actions && <Cluster>{actions}</Cluster>}
    </PlainPage>
  );
}
