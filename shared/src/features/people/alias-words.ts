/** Tints have the names of the paper colours, so that every theme has them. */
export const tints = ['sunshine', 'sky', 'mint', 'coral', 'lilac', 'sand', 'cloud', 'rose'] as const;
export type Tint = (typeof tints)[number];

/**
 * First words. Colours and kind words, five for each tint, so that a Blue Otter is blue. Left out on purpose: colours that
 * are used for skin or for parties, words about a body, a mind or a mood, and endearments.
 */
export const qualities: Readonly<Record<Tint, readonly string[]>> = {
  sunshine: ['Sunny', 'Golden', 'Glowing', 'Bright', 'Shining'],
  sky: ['Blue', 'Azure', 'Breezy', 'Sapphire', 'Airy'],
  mint: ['Green', 'Emerald', 'Minty', 'Leafy', 'Mossy'],
  coral: ['Coral', 'Apricot', 'Tangerine', 'Warm', 'Sunset'],
  lilac: ['Lilac', 'Indigo', 'Purple', 'Plum', 'Starry'],
  sand: ['Maple', 'Autumn', 'Cosy', 'Calm', 'Gentle'],
  cloud: ['Silver', 'Pearly', 'Cloudy', 'Moonlit', 'Polar'],
  rose: ['Rosy', 'Berry', 'Kind', 'Friendly', 'Crimson'],
};

/**
 * Second words. Left out on purpose: animals that are an insult in some language or country, that say something about
 * size, speed, smell or looks, that are first names, and that some faiths hold unclean or unlucky.
 */
export const animals: readonly string[] = [
  ...['Antelope', 'Armadillo', 'Avocet', 'Axolotl', 'Badger', 'Bilby', 'Bumblebee', 'Capybara', 'Caracal'],
  ...['Caribou', 'Chinchilla', 'Crane', 'Curlew', 'Dolphin', 'Dove', 'Dragonfly', 'Eagle', 'Eider', 'Elk'],
  ...['Emu', 'Ermine', 'Falcon', 'Fennec', 'Finch', 'Firefly', 'Flamingo', 'Gazelle', 'Hare', 'Hedgehog'],
  ...['Hummingbird', 'Ibex', 'Impala', 'Jaguar', 'Jerboa', 'Kangaroo', 'Kestrel', 'Kingfisher', 'Koala'],
  ...['Lapwing', 'Lark', 'Leopard', 'Linnet', 'Lion', 'Lynx', 'Macaw', 'Marmot', 'Marten', 'Meerkat'],
  ...['Mongoose', 'Nautilus', 'Nightingale', 'Ocelot', 'Okapi', 'Oriole', 'Oryx', 'Osprey', 'Otter'],
  ...['Parakeet', 'Pelican', 'Penguin', 'Platypus', 'Pony', 'Quokka', 'Reindeer', 'Sandpiper', 'Seahorse'],
  ...['Seal', 'Serval', 'Siskin', 'Skylark', 'Sparrow', 'Squirrel', 'Starling', 'Swan', 'Swift', 'Tern'],
  ...['Tiger', 'Wallaby', 'Warbler', 'Waxwing'],
];
