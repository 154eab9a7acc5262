import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';

/** Networks that exist inside this machine only. */
const inside = /^(docker|br-|veth|virbr|vmnet|vboxnet|cni|flannel|podman|lxc|utun|tun|tap|wg)/;

/** IPv4 addresses at which phones in the same network may reach this machine, in the order of the system. */
export function networkAddresses(
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>> = networkInterfaces(),
): readonly string[] {
  return Object.entries(interfaces)
    .filter(([name]) => !inside.test(name))
    .flatMap(([, addresses]) => addresses ?? [])
    .filter(
      ({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'),
    )
    .map(({ address }) => address);
}
