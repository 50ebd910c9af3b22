import Planning
import Rendering

/// A setting: an option of the command line, a key of the configuration, or both.
enum SettingName: String, CaseIterable {
    case description, output, module, client, access, runtime, groups, schemas, defaults, nullable, hashable, codable, pagination, layout,
        templates, docs, samples, tests, strict, report, changes, inputs

    /// The values that a setting takes.
    enum Kind: Hashable {
        case path
        /// The name of a Swift module or type.
        case name
        case flag
        /// Whether something is written, or the folder that it is written to instead of the usual one.
        case flagOrPath
        case choice([String])
        /// `copy`, `copy+PART`, `full`, `none` or `import:MODULE`.
        case runtime

        /// As messages list them; empty if there are too many.
        var values: [String] {
            switch self {
            case .path, .name: []
            case .flag, .flagOrPath: ["true", "false"]
            case .choice(let values): values
            case .runtime: ["copy", "copy+PART", "full", "none", "import:MODULE"]
            }
        }
    }

    /// The treatment of `default` values of a description.
    enum Defaults: String, CaseIterable {
        case document, apply
    }

    var kind: Kind {
        switch self {
        case .description, .output, .templates, .tests, .report, .changes, .inputs: .path
        case .module, .client: .name
        case .codable, .docs, .strict: .flag
        case .samples: .flagOrPath
        case .access: .choice(ClientOptions.Access.allCases.map(\.rawValue))
        case .groups: .choice(Grouping.allCases.map(\.rawValue))
        case .schemas: .choice(Selection.Schemas.allCases.map(\.rawValue))
        case .defaults: .choice(Defaults.allCases.map(\.rawValue))
        case .pagination: .choice(["declared", "guess"])
        case .nullable: .choice(NullDistinction.allCases.map(\.rawValue))
        case .hashable: .choice(Hashability.allCases.map(\.rawValue))
        case .layout: .choice(Layout.allCases.map(\.rawValue))
        case .runtime: .runtime
        }
    }

    var isPath: Bool { kind == .path }

    /// Whether the option has a value if the argument has none.
    var isFlag: Bool { kind == .flag || kind == .flagOrPath }

    /// One sentence for people who complete the key in an editor.
    var summary: String {
        switch self {
        case .description: "The description: a JSON or YAML file. The path is relative to this file."
        case .output: "The folder that the client is written to. The path is relative to this file."
        case .module: "The Swift module that the output is compiled as."
        case .client: "The type that has all operations. Defaults to the module's name without `API`, `Client` or `SDK`."
        case .access: "The access level of emitted declarations."
        case .runtime:
            """
            Whether the output has the runtime that it needs (`copy`), all of it (`full`), none (`none`), or imports it (`import:MODULE`). \
            `{"include": ["stub"]}` adds parts to what it needs.
            """
        case .groups:
            "What operations are grouped by. Defaults to tags, or to `tags-or-paths` if more than a dozen operations have no tag."
        case .schemas: "Which schemas become models: all, or only those that a selected operation refers to."
        case .defaults: "Whether `default` values are documented (`document`), or are default arguments as well (`apply`)."
        case .pagination: "Which operations page: those that declare it (`declared`), or also those whose names look like it (`guess`)."
        case .nullable:
            "Where an optional property that may be null tells null from absence: in what requests send (`sent`), `always` or `never`."
        case .hashable:
            """
            Which models are `Hashable`: `all`, those that callers put into sets (`keys`: the elements of arrays with `uniqueItems`), or `none`. \
            Enumerations always are.
            """
        case .codable: "Whether models are `Codable`, in addition to the functions for JSON that the client uses."
        case .layout: "One file for each model and group (`files`), or a fixed number of larger ones (`shards`)."
        case .templates: "A folder with files that replace the built-in templates of the same name."
        case .docs: "Whether pages are written alongside the code: README.md, Docs and a DocC catalog."
        case .samples:
            """
            Whether a sample of each model and a stub client are written to `Samples`, for previews and tests, or the folder that they are \
            written to, relative to this file.
            """
        case .tests: "The folder that tests of the client are written to. The path is relative to this file."
        case .strict: "Whether warnings are errors."
        case .report: "The file that the report is written to, as JSON."
        case .changes: "The file that the changes since the last output are written to: Markdown, or text or JSON by its extension."
        case .inputs: "The file that the paths of all files that were read are written to, one on each line."
        }
    }

    /// The value that an omitted key has; `nil` if the setting is required, or has no value then.
    var defaultValue: String? {
        switch self {
        case .access: ClientOptions.Access.public.rawValue
        case .runtime: "copy"
        case .schemas: Selection.Schemas.all.rawValue
        case .defaults: "document"
        case .pagination: "declared"
        case .nullable: NullDistinction.sent.rawValue
        case .hashable: Hashability.all.rawValue
        case .layout: Layout.files.rawValue
        case .codable, .docs: "true"
        case .samples, .strict: "false"
        case .description, .output, .module, .client, .groups, .templates, .tests, .report, .changes, .inputs: nil
        }
    }
}
