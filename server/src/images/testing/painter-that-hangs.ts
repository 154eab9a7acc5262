process.once('disconnect', () => process.exit());
process.once('message', () => {
  for (;;);
});
