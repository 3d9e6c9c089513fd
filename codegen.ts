import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of everything that the SDL declares, for whoever asks the API in TypeScript. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  importExtension: '.js',
  generates: {
    'src/generated/schema.ts': {
      plugins: [
        { add: { content: '/* Made by `npm run codegen` from schema/. Not edited by hand. */' } },
        'typescript',
      ],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        scalars: { ID: 'string', PartialDate: 'string', Language: 'string' },
      },
    },
  },
};

export default config;
