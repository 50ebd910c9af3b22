import Foundation
import MixAPI

// The snippets of the README, line by line, so that they are known to compile. None of this is called.

func whatYouWriteWithIt() async throws {
    let mix = Mix(serverURL: URL(string: "http://localhost:8088")!)

    let session = try await mix.sessions.create(.init(title: "Release notes"))
    try await mix.messages.send(id: session.id, .init(text: "Summarise the last ten commits", thinkingLevel: .value(.medium)))

    let page = try await mix.messages.history(limit: 50, options: .init(timeout: .seconds(5), retry: .never))
    let whole = try await mix.send(Sessions.get(id: session.id))  // an operation is a value: whole.status, whole.headers, whole.body

    print(page, whole.status, whole.headers, whole.body)
}

func errorsAreTyped(mix: Mix) async {
    do {
        _ = try await mix.sessions.get(id: "nope")
    } catch .documented(let status, let problem, _) {  // problem is an ErrorResponse
        print(status, problem.error.message)
    } catch {
        print(error)  // getSession: connection refused
    }
}

func everyFailureIsACallFailure(mix: Mix) async throws {
    do {
        let session = try await mix.sessions.create(.init(title: "Release notes"))
        for try await event in try await mix.streaming.events(sessionID: session.id) { print(event) }
    } catch let failure as any CallFailure {
        print(failure.status ?? 0, failure)
    }
}

// Beyond the README: what else users write.

func readsTheStream(mix: Mix, session: SessionData) async throws {
    for try await event in try await mix.streaming.events(sessionID: session.id) {
        switch event {
        case .content(let content): print(content.data.content, terminator: "")
        case .complete: return
        default: break  // new kinds of event arrive as .unrecognized, never as a failure
        }
    }
}

func readsAndWritesJSON(data: Data) throws -> Data {
    let session = try SessionData(jsonData: data)
    return session.jsonData()
}

func takesAResult(mix: Mix) async {
    switch await mix.result(of: Sessions.get(id: "s1")) {
    case .success(let session): print(session.title)
    case .failure(let failure): print(failure)
    }
}

func mayBeNull() -> [SendMessageRequest] {
    [
        .init(text: "a"),
        .init(text: "a", thinkingLevel: .null),
        .init(text: "a", thinkingLevel: .value(.maximum)),
    ]
}
