// Eleventy with a theme of a dozen lines: what the fastest of the neighbours needs for bare pages of the same entries.
export default (config) => {
  config.setQuietMode(true);
  // The entries are ignored by git alone.
  config.setUseGitIgnore(false);
  return { dir: { input: 'src', includes: '../theme', output: process.env.OUT_DIR }, markdownTemplateEngine: false };
};
