import ClientRuntime
import Foundation

// The snippets on telemetry of Templates/README.md, line by line, so that they are known to compile: against `TelemetryStandIns.swift`, which
// has the same declarations as the packages. TelemetryTests runs them.

/// The open spans of calls: one for each attempt.
actor CallTelemetry {
    private var attempts: [String: (span: any Span, start: ContinuousClock.Instant)] = [:]

    func begin(_ request: HTTPRequest, _ call: CallContext) -> HTTPRequest {
        let span = InstrumentationSystem.tracer.startSpan("\(request.method) \(call.operation)", ofKind: .client)
        span.attributes["http.request.method"] = "\(request.method)"
        span.attributes["url.full"] = request.url.absoluteString
        span.attributes["server.address"] = request.url.host() ?? ""
        span.attributes["server.port"] = request.url.port ?? 443
        if call.attempts > 1 { span.attributes["http.request.resend_count"] = call.attempts - 1 }
        attempts[call.id] = (span, .now)
        var request = request
        InstrumentationSystem.instrument.inject(span.context, into: &request.headers, using: HeaderInjector())
        return request
    }

    func end(_ call: CallContext, status: Int? = nil, error: String? = nil) {
        guard let (span, start) = attempts.removeValue(forKey: call.id) else { return }
        var dimensions = [("operation", call.operation)]
        if let status {
            span.attributes["http.response.status_code"] = status
            dimensions.append(("http.response.status_code", "\(status)"))
        }
        if let error {
            span.attributes["error.type"] = error
            span.setStatus(SpanStatus(code: .error))
            dimensions.append(("error.type", error))
        }
        span.end()
        Metrics.Timer(label: "http.client.request.duration", dimensions: dimensions).record(duration: .now - start)
    }

    nonisolated var hook: CallHook {
        CallHook(
            beforeRequest: { request, call in await self.begin(request, call) },
            afterResponse: { response, call in
                await self.end(call, status: response.status, error: response.status < 400 ? nil : "\(response.status)")
            },
            onFailure: { error, call in await self.end(call, error: "\(error.kind)") }
        )
    }
}

struct HeaderInjector: Injector {
    func inject(_ value: String, forKey key: String, into headers: inout HTTPHeaders) { headers[key] = value }
}

func observed(with logger: Logger) -> ClientConfiguration {
    let log = CallHook.log { lines in logger.debug("\(lines)") }
    return ClientConfiguration(hooks: [CallTelemetry().hook, log])
}
