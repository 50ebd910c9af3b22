// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Tenon",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9)],
    products: [
        .executable(name: "generator", targets: ["generator"]),
        .plugin(name: "BuildClient", targets: ["BuildClient"]),
        .plugin(name: "GenerateClient", targets: ["GenerateClient"]),
    ],
    targets: [
        // The generator, in the order in which data flows through it.
        .executableTarget(
            name: "generator",
            dependencies: [
                "Reporting", "JSONReading", "APIDescription", "Planning", "Mustache", "EmbeddedTemplates", "Rendering", "Pipeline",
                "Comparing", "Validating", "Writing",
            ]
        ),
        .target(name: "Reporting"),
        .target(name: "JSONReading", dependencies: ["Reporting"]),
        .target(name: "YAMLReading", dependencies: ["JSONReading", "Reporting"]),
        .target(name: "Upgrading", dependencies: ["JSONReading", "Reporting"]),
        .target(name: "JSONPath", dependencies: ["JSONReading", "Reporting"]),
        .target(name: "Overlaying", dependencies: ["JSONPath", "JSONReading", "Reporting"]),
        .target(name: "APIDescription", dependencies: ["JSONReading", "Overlaying", "Reporting", "Upgrading", "YAMLReading"]),
        .target(name: "Planning", dependencies: ["APIDescription", "JSONReading", "Reporting"]),
        .target(name: "Validating", dependencies: ["APIDescription", "JSONReading", "Reporting"]),
        .target(name: "Documenting", dependencies: ["Planning", "APIDescription", "JSONReading", "Validating"]),
        .target(name: "Mustache", dependencies: ["Reporting"]),
        .target(
            name: "Rendering",
            dependencies: ["Documenting", "Planning", "APIDescription", "JSONReading", "Mustache", "EmbeddedTemplates", "Reporting"]
        ),
        .target(
            name: "Pipeline",
            dependencies: ["APIDescription", "Documenting", "EmbeddedTemplates", "Mustache", "Planning", "Rendering", "Reporting"]
        ),
        .target(name: "Comparing", dependencies: ["APIDescription", "JSONReading", "Planning", "Reporting"]),
        .target(name: "Writing", dependencies: ["Rendering", "Reporting"]),

        // The templates, which the C compiler embeds in the executable.
        .target(name: "EmbeddedTemplates", dependencies: ["EmbeddedFiles"]),
        .target(name: "EmbeddedFiles"),

        // For packages that depend on this one: a client at build time, or in the package's own folder by a command.
        .plugin(name: "BuildClient", capability: .buildTool(), dependencies: ["generator"], path: "Sources/BuildClient"),
        .plugin(
            name: "GenerateClient",
            capability: .command(
                intent: .custom(verb: "generate-client", description: "Generates the client of each target that has a generator.json"),
                permissions: [.writeToPackageDirectory(reason: "The client is written into the folders that the configurations name.")]
            ),
            dependencies: ["generator"],
            path: "Sources/GenerateClient"
        ),

        // What is emitted: the runtime on its own, and the Mix client.
        .target(name: "ClientRuntime", path: "Templates/Runtime"),
        .target(name: "MixAPI", path: "Generated", exclude: ["Docs", "README.md"]),

        // The figures in its README, and the guard that keeps them.
        .executableTarget(
            name: "benchmark",
            dependencies: [
                "generator", "MixAPI", "Reporting", "JSONReading", "APIDescription", "Planning", "Rendering", "EmbeddedTemplates",
                "Pipeline", "Writing", "LoopbackServers", "BenchmarkDocuments",
            ],
            exclude: ["README.md"]
        ),
        // Models of other documents, with the part of the runtime that they need. `Runtime` is a link to its templates.
        .target(
            name: "BenchmarkDocuments",
            exclude: ["documents.json", "generator.json", "Documents.swift", "Runtime/JSONForm+Foundation.swift"]
        ),

        // A folder of tests for each module, then the whole.
        .testTarget(name: "ReportingTests", dependencies: ["Reporting"]),
        .testTarget(name: "JSONReadingTests", dependencies: ["JSONReading", "Reporting"]),
        .testTarget(name: "YAMLReadingTests", dependencies: ["YAMLReading", "JSONReading", "Reporting"]),
        .testTarget(name: "UpgradingTests", dependencies: ["Upgrading", "YAMLReading", "JSONReading", "Reporting"]),
        .testTarget(name: "JSONPathTests", dependencies: ["JSONPath", "JSONReading", "Reporting"]),
        .testTarget(name: "OverlayingTests", dependencies: ["Overlaying", "JSONReading", "Reporting", "YAMLReading"]),
        .testTarget(name: "APIDescriptionTests", dependencies: ["APIDescription", "JSONReading", "Reporting", "YAMLReading"]),
        .testTarget(
            name: "PlanningTests",
            dependencies: ["Planning", "APIDescription", "Documenting", "JSONReading", "Reporting", "Rendering", "TestSupport"]
        ),
        .testTarget(name: "ValidatingTests", dependencies: ["Validating", "APIDescription", "JSONReading", "Reporting"]),
        .testTarget(name: "MustacheTests", dependencies: ["Mustache", "JSONReading", "Reporting"]),
        .testTarget(
            name: "RenderingTests",
            dependencies: ["EmbeddedTemplates", "Rendering", "Planning", "Mustache", "Reporting", "TestSupport"]
        ),
        .testTarget(
            name: "GeneratorTests",
            dependencies: ["generator", "APIDescription", "Comparing", "JSONReading", "Planning", "Reporting", "TestSupport"]
        ),
        .testTarget(name: "PluginTests", dependencies: ["generator", "TestSupport"]),
        .testTarget(name: "WritingTests", dependencies: ["Writing", "Rendering", "Reporting"]),
        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .target(name: "LoopbackServers", path: "Tests/LoopbackServer"),
        .testTarget(
            name: "RuntimeTests",
            dependencies: ["ClientRuntime", "LoopbackServers", "TestSupport"],
            exclude: ["HTTPClientTransport"]
        ),
        .testTarget(name: "GeneratedClientTests", dependencies: ["MixAPI", "LoopbackServers", "TestSupport"]),
        // Emitted tests: those of the Mix client, and those of a golden with all kinds of them.
        .testTarget(name: "MixAPITests", dependencies: ["MixAPI"]),
        .target(
            name: "ExampleAPI",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/tests_of_calls_and_examples/expected"
        ),
        .testTarget(
            name: "ExampleAPITests",
            dependencies: ["ExampleAPI", "ClientRuntime"],
            path: "Tests/GoldenTests/Cases/tests_of_calls_and_examples/tests"
        ),
        // Clients of Swagger 2.0 descriptions, whose requests are tested.
        .target(
            name: "SwaggerPets",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/swagger_is_upgraded/expected"
        ),
        .target(
            name: "SwaggerLists",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/swagger_collection_formats/expected"
        ),
        .target(
            name: "SwaggerNotes",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/swagger_shared_bodies_and_forms/expected"
        ),
        // Clients of other descriptions, whose calls are tested.
        .target(
            name: "IdempotentOperations",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/idempotent_operations/expected"
        ),
        .target(
            name: "DocumentedRedirections",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/documented_redirections/expected",
            exclude: ["Docs", "README.md"]
        ),
        .target(
            name: "RequestMediaTypes",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/media_types_of_requests/expected",
            exclude: ["Docs", "README.md"]
        ),
        .target(
            name: "ResponseMediaTypes",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/media_types_of_responses/expected",
            exclude: ["Docs", "README.md"]
        ),
        .target(
            name: "PartsByPosition",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/parts_by_position/expected",
            exclude: ["Docs", "ExampleAPI.docc", "README.md"]
        ),
        .target(
            name: "EventsAsObjects",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/events_as_objects/expected"
        ),
        .target(
            name: "StubbedLibrary",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/samples_and_a_stub_client/expected",
            exclude: ["Docs", "ExampleAPI.docc", "README.md"]
        ),
        .target(
            name: "WebhookEvents",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/webhooks_that_a_property_names/expected",
            exclude: ["Docs", "ExampleAPI.docc", "README.md"]
        ),
        .target(
            name: "WebhookHeaders",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/webhooks_that_a_header_names/expected"
        ),
        .testTarget(
            name: "DescribedClientTests",
            dependencies: [
                "IdempotentOperations", "DocumentedRedirections", "RequestMediaTypes", "ResponseMediaTypes", "EventsAsObjects",
                "PartsByPosition", "StubbedLibrary", "WebhookEvents", "WebhookHeaders", "ClientRuntime",
            ]
        ),
        .testTarget(name: "SwaggerClientTests", dependencies: ["SwaggerPets", "SwaggerLists", "SwaggerNotes", "ClientRuntime"]),
        // Clients whose properties depend on conditions and on the direction.
        .target(
            name: "ConditionalModels",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/properties_under_conditions_are_optional/expected"
        ),
        .target(
            name: "DirectionalClient",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/requests_and_responses_differ_by_direction/expected"
        ),
        .testTarget(name: "PresenceTests", dependencies: ["ConditionalModels", "DirectionalClient", "ClientRuntime"]),
        // Models, whose JSON is tested.
        .target(
            name: "Subtypes",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/subtypes_of_a_parent_with_a_discriminator/expected",
            exclude: ["Docs", "ExampleAPI.docc", "README.md"]
        ),
        .target(
            name: "DefaultMapping",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/union_with_a_default_mapping/expected",
            exclude: ["Docs", "ExampleAPI.docc", "README.md"]
        ),
        .target(
            name: "Tuples",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/tuples_are_structures/expected",
            exclude: ["Docs", "ExampleAPI.docc", "README.md"]
        ),
        .target(
            name: "AnyOfObjects",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/any_of_keeps_what_its_members_have/expected"
        ),
        .target(
            name: "ReceivedModels",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/null_of_received_models_is_encoded_again/expected"
        ),
        .testTarget(
            name: "GoldenModelTests",
            dependencies: ["AnyOfObjects", "ClientRuntime", "DefaultMapping", "ReceivedModels", "Subtypes", "Tuples"]
        ),
        // A client of a description with the formats of OpenAPI's registry.
        .target(
            name: "RegistryFormats",
            dependencies: ["ClientRuntime"],
            path: "Tests/GoldenTests/Cases/formats_of_the_registry/expected"
        ),
        // A client with types of the user's, one of which is of another module.
        .target(name: "Currency", path: "Tests/GoldenTests/Cases/types_chosen_by_extension/user/Currency"),
        .target(
            name: "ChosenTypes",
            dependencies: ["ClientRuntime", "Currency"],
            path: "Tests/GoldenTests/Cases/types_chosen_by_extension",
            exclude: [
                "diagnostics.txt", "spec.json", "with-pages", "expected/Docs", "expected/ExampleAPI.docc", "expected/README.md",
                "user/Currency",
            ],
            sources: ["expected", "user/ChosenTypes.swift"]
        ),
        .testTarget(name: "ChosenTypeTests", dependencies: ["ChosenTypes", "Currency", "ClientRuntime", "TestSupport"]),
        .testTarget(name: "FormatTests", dependencies: ["RegistryFormats", "ClientRuntime"]),
        .testTarget(
            name: "GoldenTests",
            dependencies: [
                "Reporting", "JSONReading", "APIDescription", "Planning", "Rendering", "EmbeddedTemplates", "Pipeline", "Writing",
                "Comparing", "ClientRuntime", "MixAPI", "TestSupport",
            ],
            exclude: ["Cases", "Changes", "Keywords"]
        ),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

// Imports are seen where they are said to be; `any` is written out; members come from modules that the file imports. The emitted client has
// to compile with these features as well.
for target in package.targets where target.type != .plugin && target.name != "EmbeddedFiles" {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
