/** Faults of these kinds have messages written for the host. */
const forTheHost = new Set(['BadSetting', 'CannotListen', 'LogInUse']);

/**
 * The one sentence for a fault that the host can mend: a bad setting, a taken port, a data folder that cannot be used.
 * Any other fault is a bug and is thrown again.
 */
export function reasonNotToStart(fault: unknown, dataDir = ''): string {
  if (!(fault instanceof Error)) throw fault;
  if (forTheHost.has(fault.name)) return fault.message;
  const code: unknown = 'code' in fault ? fault.code : undefined;
  if (typeof code !== 'string' || !/^(E[A-Z]+|SQLITE_[A-Z_]+)$/.test(code)) throw fault;
  return `DATA_DIR="${dataDir}" can not be used (${code}); write for example DATA_DIR=./data`;
}
