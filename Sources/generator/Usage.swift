enum Usage {
    static let text = """
        Reads an OpenAPI 3.0 or 3.1 description in JSON or YAML and writes a Swift client.

        generator                    regenerate what \(Configuration.defaultPath) says
        generator generate [DESCRIPTION] [OPTIONS]
        generator check [DESCRIPTION] [OPTIONS]
                                     write nothing; exit 1 and name the files where the output
                                     is not what the description gives
        generator description [DESCRIPTION] [--overlay FILE] [--resolved]
                                     print the description as JSON, with overlays applied; --resolved
                                     makes what it refers to in other files part of it
        generator --help | --version

        DESCRIPTION is a JSON or YAML file; - stands for standard input.

          --overlay FILE             changes to apply to the description (OpenAPI Overlay 1.0 or 1.1); may be given
                                     several times
          --output DIR               the folder to write to; files that no run wrote are not touched
          --module NAME              the Swift module that the output will be part of
          --client NAME              the type that has all operations; else taken from the module:
                                     Petstore for PetstoreAPI, PetstoreClient for Petstore
          --access LEVEL             public (default), package or internal
          --runtime WHICH            copy (default), none, or import:MODULE for a runtime that several clients share
          --groups WHICH             tags or paths: what the operations are grouped by; else tags, or paths if a long
                                     description has no tags
          --schemas WHICH            all (default), or reached: only those that a selected operation leads to
          --defaults WHICH           document (default), or apply: defaults of the description are default arguments of
                                     initializers and methods
          --templates DIR            files that replace the built-in templates of the same name
          --no-docs                  write code alone: no README.md, no pages in Docs, no catalogue for DocC
          --strict                   take warnings for errors
          --report FILE              write what was emitted and what was not, as JSON
          --config FILE              read options from FILE: a JSON object with the names above as keys ("docs": false),
                                     "description" among them; its paths are relative to it. Its "overlays" lists
                                     overlays, which are applied before those of --overlay; its "include" and
                                     "exclude" select operations by "tags", "paths", "operations", "methods"

        An option may be written --name VALUE or --name=VALUE. It counts before the same key of the configuration, which is
        \(Configuration.defaultPath) where neither a description nor --config is given.

        Exit codes: 0 done, 1 the description or the check has errors, 2 wrong arguments, 3 the disk said no.
        """
}
