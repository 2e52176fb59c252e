import { getCollection } from 'astro:content';
import { drawingOf } from '#domain/map/drawing.ts';
import { content } from './topic.ts';

const grounds = new Map((await getCollection('ground')).map(({ id, data }) => [id, data]));

/** Every map of the topic as it is drawn, by its id. */
export const drawings = new Map([...content.maps.values()].map((map) => [map.id, drawingOf(map, content, grounds.get(map.id)!)]));
