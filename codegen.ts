import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { ID: 'string', PartialDate: 'string', Language: 'string' };

/** Types of everything that the SDL declares, for whoever asks the API in TypeScript, and of what client/ asks. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  importExtension: '.js',
  generates: {
    'src/generated/schema.ts': {
      plugins: [
        { add: { content: '/* Made by `npm run codegen` from schema/. Not edited by hand. */' } },
        'typescript',
      ],
      config: { useTypeImports: true, enumsAsTypes: true, immutableTypes: true, scalars },
    },
    'client/generated/documents.ts': {
      documents: 'client/*.graphql',
      plugins: [
        { add: { content: '/* Made by `npm run codegen` from schema/ and client/*.graphql. Not edited by hand. */' } },
        'typescript-operations',
        'typed-document-node',
      ],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        scalars,
        // As strings they need no parser of GraphQL in the client.
        documentMode: 'string',
      },
    },
    'web/src/generated/documents.ts': {
      documents: 'web/src/**/*.graphql',
      plugins: [
        {
          add: {
            content: '/* Made by `npm run codegen` from schema/ and the documents in web/. Not edited by hand. */',
          },
        },
        'typescript-operations',
        'typed-document-node',
      ],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        scalars,
        // As strings they need no parser of GraphQL in the client.
        documentMode: 'string',
      },
    },
  },
};

export default config;
