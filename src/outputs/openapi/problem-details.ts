/** The schema of problem details (RFC 9457 section 3.1), as JSON Schema for OpenAPI 3.1. Extension members are allowed. */
export const problemDetailsSchema = {
  title: 'Problem details',
  description: 'Problem details for HTTP APIs (RFC 9457).',
  type: 'object',
  properties: {
    type: {
      type: 'string',
      format: 'uri-reference',
      default: 'about:blank',
      description: 'Names the kind of problem. Programs compare it.',
    },
    title: { type: 'string', description: 'The kind of problem in a few words; the same each time it occurs.' },
    status: { type: 'integer', minimum: 100, maximum: 599, description: 'The status code of the response.' },
    detail: { type: 'string', description: 'This occurrence, for people.' },
    instance: { type: 'string', format: 'uri-reference', description: 'Names this occurrence.' },
  },
  additionalProperties: true,
} as const;
