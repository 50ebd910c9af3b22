enum Usage {
    static let text = """
        Reads an OpenAPI 3.0, 3.1 or 3.2 or Swagger 2.0 description in JSON or YAML and writes a Swift client.

        generator                    regenerate the client of \(Configuration.defaultPath)
        generator generate [DESCRIPTION] [OPTIONS]
        generator check [DESCRIPTION] [OPTIONS]
                                     write nothing; exit with 1 and list the files if the output isn't up to date
        generator check [DESCRIPTION] --examples [--overlay FILE]
                                     list the examples of the description that contradict their own schemas
        generator watch [DESCRIPTION] [OPTIONS]
                                     generate, and again after each change of the files that were read, until Ctrl-C
        generator diff OLD [NEW] [--format text|markdown|json] [--fail-on source,wire,switch] [OPTIONS]
                                     list what a new description changes for callers of the client; a description may
                                     be git:REVISION:PATH, and NEW is the one of the configuration by default
        generator init [DESCRIPTION] [OPTIONS]
                                     write a configuration, generator.json, for the description in this folder
        generator description [DESCRIPTION] [--overlay FILE] [--resolved]
                                     print the description as JSON, with overlays applied; --resolved bundles the
                                     files that it refers to
        generator schema             print the JSON Schema of the configuration
        generator artifact-bundle [--output DIR]
                                     pack this executable as a SwiftPM artifact bundle, Tenon.artifactbundle by default
        generator --help | --version

        DESCRIPTION is a JSON or YAML file; - reads standard input.

          --overlay FILE             changes to apply to the description (OpenAPI Overlay 1.0 or 1.1); repeatable
          --output DIR               the folder to write to; files that no run wrote are not touched
          --module NAME              the Swift module that the output is compiled as
          --client NAME              the type that has all operations; derived from the module by default:
                                     Petstore for PetstoreAPI, PetstoreClient for Petstore
          --access LEVEL             public (default), package or internal
          --runtime WHICH            copy (default): the files that the client needs; copy+stub: also those of other parts;
                                     full: all, for other clients that import them; none; or import:MODULE
          --groups WHICH             tags or paths: what the operations are grouped by; else tags, or paths if a long
                                     description has no tags
          --schemas WHICH            all (default), or reached: only those that a selected operation refers to
          --defaults WHICH           document (default), or apply: defaults of the description are default arguments of
                                     initializers and methods
          --pagination WHICH         declared (default): operations page if the description declares how; guess: also
                                     if names of parameters and properties look like it; the report lists them
          --nullable WHICH           sent (default), always or never: where an optional property that may be null tells
                                     null from absence; sent is in what requests send
          --hashable WHICH           all (default), keys or none: which models are Hashable; keys are elements of arrays
                                     with uniqueItems, and what these consist of; enumerations always are
          --codable=false            models aren't Codable, only readable from JSON and writable to it: less code
          --layout WHICH             files (default): one for each model and group; or shards: a fixed set of larger
                                     files for build plugins, without pages
          --templates DIR            files that replace the built-in templates of the same name
          --no-docs                  write only code: no README.md, no pages in Docs, no DocC catalog
          --samples                  also write a sample of each model and a stub client, for previews and tests;
                                     --samples=DIR writes them to DIR instead of the folder Samples of the output
          --tests DIR                also write tests of the client to DIR: what calls send, and what becomes of the
                                     documented responses and examples
          --strict                   treat warnings as errors
          --report FILE              write counts, names and everything that was left out to FILE, as JSON
          --changes FILE             write what changed since the last output for callers of the client to FILE: as Markdown,
                                     or as text or JSON if its extension is txt or json; the old description is found in
                                     the Git repository of the description
          --inputs FILE              write the paths of all files that were read to FILE, one on each line
          --config FILE              read options from FILE: a JSON object with the names above as keys ("docs": false)
                                     and "description". Its paths are relative to it. "overlays" lists overlays, which
                                     are applied before those of --overlay; "include" and "exclude" select operations
                                     by "tags", "paths", "operations" or "methods"

        Write an option as --name VALUE or --name=VALUE. It overrides the same key of the configuration, which is
        \(Configuration.defaultPath) if neither a description nor --config is given.

        Exit codes: 0 success; 1 the description has errors, the output isn't up to date, or diff found what --fail-on lists;
        2 wrong arguments; 3 a file could not be read or written.
        """
}
