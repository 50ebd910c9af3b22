/// A part of the runtime that is emitted only if the client uses it or the options include it.
///
/// The raw value is its name in the configuration.
package enum RuntimeFeature: String, Sendable, CaseIterable {
    /// Storing and revalidating responses.
    case caching
    /// The client credentials grant of OAuth 2.
    case clientCredentials = "client-credentials"
    /// Writing responses to files.
    case downloads
    case eventStreams = "event-streams"
    case jsonLines = "json-lines"
    case multipartForms = "multipart-forms"
    /// Multipart bodies as streams of parts.
    case multipartStreams = "multipart-streams"
    case paging
    /// Waiting for long-running operations.
    case longRunning = "long-running"
    /// SHA-256, which other parts use.
    case digests
    /// URLs that servers name for further requests, which other parts use.
    case links
    /// Reading and verifying webhooks.
    case webhooks
    /// Stubs of operations that return events.
    case stubEvents = "stub-events"
    /// Stubs of operations that return JSON Lines.
    case stubLines = "stub-lines"
    /// A transport for tests, which only samples use.
    case stub
    /// Stubs of operations, which only samples use.
    case callStubs = "call-stubs"
    case clockTimes = "clock-times"
    case decimals
    case durations
    /// JSON in strings.
    case embeddedJSON = "embedded-json"
    /// Unusual representations of dates, decimals and bytes in JSON.
    case forms
    /// Values that are stored indirectly, since types contain themselves.
    case indirect
    case nullable
    case nullableForms = "nullable-forms"
    case nullableIndirect = "nullable-indirect"
    /// The memory of received values for which properties were null.
    case nulls
    /// The user's types.
    case chosenTypes = "custom-types"

    /// The files: a folder of the runtime, or one file. All other files are emitted for every client.
    package var path: String {
        switch self {
        case .caching: "Caching/"
        case .clientCredentials: "ClientCredentials/"
        case .downloads: "Downloads/"
        case .eventStreams: "EventStreams/"
        case .jsonLines: "JSONLines/"
        case .multipartForms: "MultipartForms/"
        case .multipartStreams: "Multipart/"
        case .paging: "Paging/"
        case .longRunning: "LongRunning/"
        case .digests: "Digests/"
        case .links: "Links/"
        case .webhooks: "Webhooks/"
        case .stubEvents: "Stub/CallStub+Events.swift"
        case .stubLines: "Stub/CallStub+Lines.swift"
        case .stub: "Stub/StubTransport.swift"
        case .callStubs: "Stub/"
        case .clockTimes: "JSON/ClockTime.swift"
        case .decimals: "JSON/JSONCodable+Decimal.swift"
        case .durations: "JSON/ISO8601Duration.swift"
        case .embeddedJSON: "JSON/JSONReader+Embedded.swift"
        case .forms: "JSON/JSONForm"
        case .indirect: "JSON/Indirect.swift"
        case .nullable: "JSON/Nullable.swift"
        case .nullableForms: "JSON/Nullable+Form.swift"
        case .nullableIndirect: "JSON/Indirect+Nullable.swift"
        case .nulls: "JSON/JSONNulls.swift"
        case .chosenTypes: "JSON/JSONCodable+CustomTypes.swift"
        }
    }

    /// The part that a file of the runtime belongs to; `nil` if every client needs the file.
    ///
    /// The conformances to `Codable` are in files of their own, such as `Nullable+Codable.swift`, which belong to the part of the type.
    ///
    /// - Parameter file: The path in the runtime's folder.
    package init?(file: String) {
        let file = file.hasSuffix(Self.endOfCodable) ? file.dropLast(Self.endOfCodable.count) + ".swift" : file
        guard let part = Self.allCases.first(where: { file.hasPrefix($0.path) }) else { return nil }
        self = part
    }

    /// The end of the names of files without which models aren't `Codable`.
    package static let endOfCodable = "+Codable.swift"

    /// The parts without which this one doesn't compile.
    package var requirements: Set<RuntimeFeature> {
        switch self {
        case .caching, .webhooks: [.digests]
        case .paging, .longRunning: [.links]
        case .decimals: [.forms]
        case .embeddedJSON: [.nullable, .nulls]
        case .nullableForms: [.nullable, .forms]
        case .callStubs: [.stub]
        case .stubEvents: [.callStubs, .eventStreams]
        case .stubLines: [.callStubs, .jsonLines]
        case .nullableIndirect: [.nullable, .indirect]
        case .clientCredentials, .downloads, .eventStreams, .jsonLines, .multipartForms, .multipartStreams, .digests, .links, .stub,
            .clockTimes, .durations, .forms, .indirect, .nullable, .nulls, .chosenTypes:
            []
        }
    }
}

extension Set<RuntimeFeature> {
    /// The parts and those that they require.
    package var closed: Set {
        reduce(into: self) { $0.formUnion($1.requirements.closed) }
    }
}
