// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

/// The operations of Pets.
public nonisolated struct Pets: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: `Failure.documented` with a ``Problem`` for 400 (x).
    public func jsonOrXML(options: CallOptions = .init()) async throws(Failure<Problem>) -> Pet {
        try await client.send(Self.jsonOrXML(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func twoJSON(options: CallOptions = .init()) async throws(Failure<Never>) -> Pet {
        try await client.send(Self.twoJSON(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func vendorJSON(options: CallOptions = .init()) async throws(Failure<Never>) -> Job {
        try await client.send(Self.vendorJSON(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func vendorWithoutSuffix(options: CallOptions = .init()) async throws(Failure<Never>) -> Job {
        try await client.send(Self.vendorWithoutSuffix(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    public func anything(options: CallOptions = .init()) async throws(Failure<Never>) -> Pet {
        try await client.send(Self.anything(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func anyText(options: CallOptions = .init()) async throws(Failure<Never>) -> String {
        try await client.send(Self.anyText(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func anyBytes(options: CallOptions = .init()) async throws(Failure<Never>) -> Data {
        try await client.send(Self.anyBytes(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func bytesCalledJSON(options: CallOptions = .init()) async throws(Failure<Never>) -> Data {
        try await client.send(Self.bytesCalledJSON(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    public func html(options: CallOptions = .init()) async throws(Failure<Never>) -> String {
        try await client.send(Self.html(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func pictures(options: CallOptions = .init()) async throws(Failure<Never>) -> Data {
        try await client.send(Self.pictures(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func anyPicture(options: CallOptions = .init()) async throws(Failure<Never>) -> Data {
        try await client.send(Self.anyPicture(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func spreadsheet(options: CallOptions = .init()) async throws(Failure<Never>) -> String {
        try await client.send(Self.spreadsheet(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    public func lines(options: CallOptions = .init()) async throws(Failure<Never>) -> JSONLines<Pet> {
        try await client.send(Self.lines(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    public func listOfLines(options: CallOptions = .init()) async throws(Failure<Never>) -> JSONLines<ListOfLinesLine> {
        try await client.send(Self.listOfLines(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    public func sequence(options: CallOptions = .init()) async throws(Failure<Never>) -> JSONLines<Job> {
        try await client.send(Self.sequence(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    public func linesOfAnything(options: CallOptions = .init()) async throws(Failure<Never>) -> JSONLines<JSONValue> {
        try await client.send(Self.linesOfAnything(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    public func events(options: CallOptions = .init()) async throws(Failure<Never>) -> EventStream<EventsEvent> {
        try await client.send(Self.events(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func jsonOfNoSchema(options: CallOptions = .init()) async throws(Failure<Never>) -> JSONValue {
        try await client.send(Self.jsonOfNoSchema(), options: options).body
    }
}

nonisolated extension Pets {
    /// `GET /a` as a value: see ``Pets/jsonOrXML(options:)``.
    public static func jsonOrXML() -> Request<Pet, Problem> {
        Request(
            operation: "jsonOrXML",
            method: .get,
            path: ["a"],
            success: [200: .json],
            problems: [400: .json(contentType: "application/problem+json")]
        )
    }

    /// `PUT /a` as a value: see ``Pets/twoJSON(options:)``.
    public static func twoJSON() -> Request<Pet, Never> {
        Request(
            operation: "twoJSON",
            method: .put,
            path: ["a"],
            success: [200: .json]
        )
    }

    /// `POST /a` as a value: see ``Pets/vendorJSON(options:)``.
    public static func vendorJSON() -> Request<Job, Never> {
        Request(
            operation: "vendorJSON",
            method: .post,
            path: ["a"],
            success: [200: .json(contentType: "application/vnd.v1+json")]
        )
    }

    /// `DELETE /a` as a value: see ``Pets/vendorWithoutSuffix(options:)``.
    public static func vendorWithoutSuffix() -> Request<Job, Never> {
        Request(
            operation: "vendorWithoutSuffix",
            method: .delete,
            path: ["a"],
            success: [200: .json(contentType: "application/vnd.acme.v1")]
        )
    }

    /// `GET /b` as a value: see ``Pets/anything(options:)``.
    public static func anything() -> Request<Pet, Never> {
        Request(
            operation: "anything",
            method: .get,
            path: ["b"],
            success: [200: .json]
        )
    }

    /// `PUT /b` as a value: see ``Pets/anyText(options:)``.
    public static func anyText() -> Request<String, Never> {
        Request(
            operation: "anyText",
            method: .put,
            path: ["b"],
            success: [200: .text]
        )
    }

    /// `POST /b` as a value: see ``Pets/anyBytes(options:)``.
    public static func anyBytes() -> Request<Data, Never> {
        Request(
            operation: "anyBytes",
            method: .post,
            path: ["b"],
            success: [200: .data]
        )
    }

    /// `DELETE /b` as a value: see ``Pets/bytesCalledJSON(options:)``.
    public static func bytesCalledJSON() -> Request<Data, Never> {
        Request(
            operation: "bytesCalledJSON",
            method: .delete,
            path: ["b"],
            success: [200: .data(contentType: "application/json")]
        )
    }

    /// `GET /c` as a value: see ``Pets/html(options:)``.
    public static func html() -> Request<String, Never> {
        Request(
            operation: "html",
            method: .get,
            path: ["c"],
            success: [200: .text(contentType: "text/html")]
        )
    }

    /// `PUT /c` as a value: see ``Pets/pictures(options:)``.
    public static func pictures() -> Request<Data, Never> {
        Request(
            operation: "pictures",
            method: .put,
            path: ["c"],
            success: [200: .data]
        )
    }

    /// `POST /c` as a value: see ``Pets/anyPicture(options:)``.
    public static func anyPicture() -> Request<Data, Never> {
        Request(
            operation: "anyPicture",
            method: .post,
            path: ["c"],
            success: [200: .data(contentType: "image/*")]
        )
    }

    /// `DELETE /c` as a value: see ``Pets/spreadsheet(options:)``.
    public static func spreadsheet() -> Request<String, Never> {
        Request(
            operation: "spreadsheet",
            method: .delete,
            path: ["c"],
            success: [200: .text(contentType: "text/csv")]
        )
    }

    /// `GET /d` as a value: see ``Pets/lines(options:)``.
    public static func lines() -> Request<JSONLines<Pet>, Never> {
        Request(
            operation: "lines",
            method: .get,
            path: ["d"],
            success: [200: .lines(contentType: "application/x-ndjson")]
        )
    }

    /// `PUT /d` as a value: see ``Pets/listOfLines(options:)``.
    public static func listOfLines() -> Request<JSONLines<ListOfLinesLine>, Never> {
        Request(
            operation: "listOfLines",
            method: .put,
            path: ["d"],
            success: [200: .lines(contentType: "application/jsonl")]
        )
    }

    /// `POST /d` as a value: see ``Pets/sequence(options:)``.
    public static func sequence() -> Request<JSONLines<Job>, Never> {
        Request(
            operation: "sequence",
            method: .post,
            path: ["d"],
            success: [200: .lines(contentType: "application/json-seq")]
        )
    }

    /// `DELETE /d` as a value: see ``Pets/linesOfAnything(options:)``.
    public static func linesOfAnything() -> Request<JSONLines<JSONValue>, Never> {
        Request(
            operation: "linesOfAnything",
            method: .delete,
            path: ["d"],
            success: [200: .lines(contentType: "application/jsonl")]
        )
    }

    /// `GET /e` as a value: see ``Pets/events(options:)``.
    public static func events() -> Request<EventStream<EventsEvent>, Never> {
        Request(
            operation: "events",
            method: .get,
            path: ["e"],
            success: [200: .eventEnvelopes]
        )
    }

    /// `PUT /e` as a value: see ``Pets/jsonOfNoSchema(options:)``.
    public static func jsonOfNoSchema() -> Request<JSONValue, Never> {
        Request(
            operation: "jsonOfNoSchema",
            method: .put,
            path: ["e"],
            success: [200: .json]
        )
    }
}
