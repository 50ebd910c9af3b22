import Foundation

// Omitted if this file is compiled together with the client, as one module.
#if canImport(MixAPI)
    import MixAPI
#endif

/// The use of the client in an app, on the main actor.
@MainActor
final class Chat {
    private let mix: Mix
    private(set) var text = ""
    private(set) var problem: String?

    init(serverURL: URL) {
        mix = Mix(serverURL: serverURL, configuration: .init(headers: ["Authorization": "Bearer t"], timeout: .seconds(30)))
    }

    func ask(_ question: String, attachment: Data?) async {
        do {
            let session = try await mix.sessions.create(.init(title: question, browserMode: .localBrowserService))
            let events = try await mix.streaming.events(sessionID: session.id)
            if let attachment { try await mix.files.upload(id: session.id, .init(file: FileUpload(attachment, fileName: "a.txt"))) }
            try await mix.messages.send(id: session.id, .init(text: question, thinkingLevel: .medium))
            for try await event in events {
                guard try await show(event) else { return }
            }
        } catch let failure as any CallFailure {
            problem = failure.isCancelled ? nil : failure.description
        } catch {
            problem = "\(error)"
        }
    }

    /// Whether there is more to come.
    private func show(_ event: SSEEventStream) async throws(Failure<ErrorResponse>) -> Bool {
        switch event {
        case .content(let content): text += content.data.content
        case .permission(let permission): try await mix.permissions.grant(id: permission.data.id)
        case .complete(let end) where end.data.done: return false
        case .unrecognized(let json): text += json["event"]?.string ?? ""
        default: break
        }
        return true
    }

    func rename(_ session: SessionData) -> Result<SessionData, JSONError> {
        var copy = session
        copy.title = "Renamed"
        copy.browserMode = .unrecognized("hologram")
        return Result { () throws(JSONError) in try SessionData(jsonData: copy.jsonData()) }
    }

    func titles() async -> [String] {
        let request = Sessions.list(includeSubagents: true)
        switch await mix.result(of: request, options: .init(retry: .never)) {
        case .success(let sessions): return sessions.map(\.title)
        case .failure(.documented(let problem, _)): return [problem.error.message]
        case .failure: return []
        }
    }
}

/// A part of an app that runs anywhere.
actor Exporter {
    let mix: Mix

    init(mix: Mix) {
        self.mix = mix
    }

    func transcripts(of sessions: [SessionData]) async throws -> [ExportSession] {
        try await withThrowingTaskGroup(of: ExportSession.self) { group in
            for session in sessions { group.addTask { [mix] in try await mix.sessions.export(id: session.id) } }
            var transcripts: [ExportSession] = []
            for try await transcript in group { transcripts.append(transcript) }
            return transcripts
        }
    }
}

/// A user's transport.
nonisolated struct Recorded: Transport {
    let answer: HTTPResponse

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        guard request.method == .get else { throw TransportError(.other, "there is no recording of \(request.url)") }
        return answer
    }
}
