import type { JsonSchema } from '#schemas/json-schema.ts';
import type { Row } from './rows.ts';

/**
 * Places as features of a GeoJSON collection (RFC 7946): the point as longitude and latitude in WGS 84, or no geometry
 * where none is known; the other fields of the place are its properties.
 */
export const geoJsonFeatures = (places: Row[]): object[] =>
  places.map(({ id, lat, lon, ...properties }) => ({
    type: 'Feature',
    id,
    geometry: typeof lat === 'number' && typeof lon === 'number' ? { type: 'Point', coordinates: [lon, lat] } : null,
    properties,
  }));

/** The JSON Schema of the collection, made from that of a row of places. */
export function geoJsonSchemaOf({ properties = {}, required = [], ...place }: JsonSchema): object {
  const moved = ['id', 'lat', 'lon'];
  const rest = Object.fromEntries(Object.entries(properties).filter(([name]) => !moved.includes(name)));
  const object = (fields: Record<string, object>) => ({
    type: 'object',
    properties: fields,
    required: Object.keys(fields),
    additionalProperties: false,
  });
  const point = object({
    type: { const: 'Point' },
    coordinates: {
      type: 'array',
      description: 'Longitude, then latitude (WGS 84).',
      prefixItems: [
        { type: 'number', minimum: -180, maximum: 180 },
        { type: 'number', minimum: -90, maximum: 90 },
      ],
      minItems: 2,
      items: false,
    },
  });
  return object({
    type: { const: 'FeatureCollection' },
    features: {
      type: 'array',
      items: object({
        type: { const: 'Feature' },
        id: properties.id!,
        geometry: { description: 'The point, or null where none is known.', anyOf: [point, { type: 'null' }] },
        properties: { ...place, properties: rest, required: required.filter((name) => !moved.includes(name)) },
      }),
    },
  });
}
