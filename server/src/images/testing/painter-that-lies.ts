process.once('disconnect', () => process.exit());
process.once('message', () => process.send?.({ webp: 'no bytes', width: -1 }));
