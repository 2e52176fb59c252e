/** The folder that holds the topic, from the project's root; CONTENT_ROOT names another. */
export const contentRoot = process.env.CONTENT_ROOT ?? 'src/content';
