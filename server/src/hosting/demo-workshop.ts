/** A lead link of a workshop with pretend people, as a path. */
const leadPath = /^\/w\/\d{8}\/lead#[A-Za-z0-9_-]{16,64}$/;

/**
 * The workshop that `npm run demo` fills. Only the process that started this one can say which it is, by a message: nobody
 * on the network can put a link on the front page.
 */
export function listenForDemo(parent: Pick<NodeJS.Process, 'on'>): () => string | undefined {
  let lead: string | undefined;
  parent.on('message', (message: unknown) => {
    const told: unknown =
      typeof message === 'object' && message !== null ? Reflect.get(message, 'demoLead') : undefined;
    if (typeof told === 'string' && leadPath.test(told)) lead = told;
  });
  return () => lead;
}
