@testable import ClientRuntime

// The declarations of swift-log, swift-metrics and swift-distributed-tracing that the snippets on telemetry use, with the same names and
// arguments. They record what they are called with.

/// What the stand-ins were called with.
final class Recording: Sendable {
    struct Content: Sendable {
        var spans: [RecordedSpan] = []
        var timers: [(label: String, dimensions: [(String, String)])] = []
        var lines: [String] = []
    }

    /// The recording of the test that runs. Hooks run in tasks of the call, which inherit it.
    @TaskLocal static var current = Recording()

    private let content = LockedState(Content())

    var value: Content { content.withLock { $0 } }

    func update(_ change: @Sendable (inout Content) -> Void) { content.withLock { change(&$0) } }
}

final class RecordedSpan: Span {
    private struct State: Sendable {
        var attributes = SpanAttributes()
        var status: SpanStatus?
        var isEnded = false
    }

    let name: String
    let context: ServiceContext
    private let state = LockedState(State())

    init(_ name: String, _ context: ServiceContext) {
        self.name = name
        self.context = context
    }

    var attributes: SpanAttributes {
        get { state.withLock(\.attributes) }
        set { state.withLock { $0.attributes = newValue } }
    }

    var status: SpanStatus? { state.withLock(\.status) }
    var isEnded: Bool { state.withLock(\.isEnded) }

    func setStatus(_ status: SpanStatus) { state.withLock { $0.status = status } }
    func end() { state.withLock { $0.isEnded = true } }
}

// MARK: - Tracing

struct ServiceContext: Sendable {
    var spanID: String
}

struct SpanStatus: Hashable, Sendable {
    enum Code: Hashable, Sendable { case ok, error }

    var code: Code
}

protocol SpanAttributeConvertible: Sendable {
    var text: String { get }
}

extension String: SpanAttributeConvertible {
    var text: String { self }
}

extension Int: SpanAttributeConvertible {
    var text: String { String(self) }
}

struct SpanAttributes: Sendable {
    private(set) var texts: [String: String] = [:]

    subscript(name: String) -> (any SpanAttributeConvertible)? {
        get { texts[name] }
        set { texts[name] = newValue?.text }
    }
}

protocol Span: AnyObject, Sendable {
    var context: ServiceContext { get }
    var attributes: SpanAttributes { get set }
    func setStatus(_ status: SpanStatus)
    func end()
}

enum SpanKind: Sendable { case client }

protocol Injector {
    associatedtype Carrier
    func inject(_ value: String, forKey key: String, into carrier: inout Carrier)
}

enum InstrumentationSystem {
    struct Tracer: Sendable {
        func startSpan(_ name: String, ofKind kind: SpanKind) -> any Span {
            let recording = Recording.current
            let span = RecordedSpan(name, ServiceContext(spanID: "\(recording.value.spans.count + 1)"))
            recording.update { $0.spans.append(span) }
            return span
        }
    }

    struct Instrument: Sendable {
        func inject<Inject: Injector>(_ context: ServiceContext, into carrier: inout Inject.Carrier, using injector: Inject) {
            injector.inject(context.spanID, forKey: "traceparent", into: &carrier)
        }
    }

    static let tracer = Tracer()
    static let instrument = Instrument()
}

// MARK: - Metrics and logs

enum Metrics {
    struct Timer {
        var label: String
        var dimensions: [(String, String)]

        func record(duration: Duration) {
            Recording.current.update { [self] in $0.timers.append((label, dimensions)) }
        }
    }
}

struct Logger: Sendable {
    let recording: Recording

    func debug(_ message: String) { recording.update { $0.lines.append(message) } }
}
