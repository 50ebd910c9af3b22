public import Foundation

nonisolated extension Request {
    /// Returns the same request for another representation of its response, as bytes.
    ///
    ///     let xml = try await client.send(Pets.get(id: "1").accepting("application/xml")).body
    ///
    /// - Parameter contentType: The value of the `Accept` header: one content type, or several separated by commas.
    public func accepting(_ contentType: String) -> Request<Data, Problem> {
        var accepting = Request<Data, Problem>(head)
        accepting.success = [.range(200...299): .data(contentType: contentType)]
        return accepting
    }
}
