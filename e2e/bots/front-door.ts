/** The public HTTP calls: start a workshop, take a seat. Throw with the server's own sentence. */
export interface WorkshopLinks {
  readonly code: string;
  readonly links: {
    readonly lead: string;
    readonly support: string;
    readonly display: string;
    readonly join: string;
  };
}

export const startWorkshop = (
  origin: string,
  options: { title: string; mode?: string; asksBefore?: boolean },
) => post<WorkshopLinks>(`${origin}/api/workshops`, options);

/** Without a link's key: a participant's seat. */
export const takeSeat = (origin: string, code: string, key?: string) =>
  post<{ token: string; role: string }>(`${origin}/api/seats`, key === undefined ? { code } : { code, key });

/** The secret part of a link such as `/w/12345678/lead#secret`. */
export const keyOf = (link: string): string => link.slice(link.indexOf('#') + 1);

async function post<Body>(url: string, body: object): Promise<Body> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${url}: ${JSON.stringify(answer)}`);
  return answer as Body;
}
