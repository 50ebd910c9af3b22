import Foundation

/// The knowledge about a running operation, from its responses.
nonisolated struct OperationMonitor: Sendable {
    enum State: Sendable {
        case running, succeeded, failed
    }

    /// A request that tells more.
    enum Target: Sendable {
        case link(String, relativeTo: URL)
        /// The URL of the request that started the operation.
        case resource
        /// The same request again.
        case repetition
    }

    /// The meaning of responses.
    private enum Kind: Sendable {
        /// A resource that describes the operation by its member `status`.
        case status
        /// A resource that responds with 202 until the operation has ended.
        case location
        /// The resource itself, whose `provisioningState` is the status.
        case resource
        /// The request itself, which is answered with 202 until the result exists.
        case repetition
    }

    private let method: HTTPMethod
    private let kind: Kind?
    private(set) var state: State
    /// The next request; `nil` if there is nothing to ask.
    private(set) var target: Target?
    /// The last `Location`.
    private var location: Target?

    /// - Parameters:
    ///   - response: The response to the request that started the operation.
    ///   - url: The URL of that request.
    init(_ response: RawResponse, to method: HTTPMethod, at url: URL) {
        self.method = method
        let monitor = response.monitor
        location = response.headers["Location"].map { .link($0, relativeTo: url) }
        state = .running
        if let monitor {
            (kind, target) = (.status, .link(monitor, relativeTo: url))
        } else if response.status == 202, let location {
            (kind, target) = (.location, location)
        } else if method == .put || method == .patch {
            (kind, target) = (.resource, .resource)
            state = Self.state(response, .resource)
        } else if method == .get, response.status == 202 {
            (kind, target) = (.repetition, .repetition)
        } else {
            (kind, target, state) = (nil, nil, .succeeded)
        }
    }

    /// Reads the response to a request for the status.
    mutating func read(_ response: RawResponse, at url: URL) {
        guard let kind else { return }
        if let text = response.headers["Location"] { location = .link(text, relativeTo: url) }
        switch kind {
        case .status: if let monitor = response.monitor { target = .link(monitor, relativeTo: url) }
        case .location: target = location ?? target
        case .resource, .repetition: break
        }
        state = Self.state(response, kind)
    }

    private static func state(_ response: RawResponse, _ kind: Kind) -> State {
        let json = try? response.decodedJSON(nil, as: JSONValue.self)
        let word: JSONValue? =
            switch kind {
            case .status: json?["status"]
            case .resource: json?["properties"]?["provisioningState"] ?? json?["provisioningState"]
            case .location, .repetition: nil
            }
        switch word?.string?.lowercased() {
        case "succeeded": return .succeeded
        case "failed", "canceled", "cancelled": return .failed
        case nil: return response.status == 202 ? .running : .succeeded
        default: return .running
        }
    }

    /// Returns the request for the result; `nil` if the last response has it.
    func resultTarget(_ finalState: FinalState, after response: RawResponse, at url: URL) -> Target? {
        let isWrite = method == .put || method == .patch
        switch kind {
        case nil, .resource, .repetition: return nil
        case .location: return finalState == .originalURI || (isWrite && response.body.isEmpty) ? .resource : nil
        case .status:
            switch finalState {
            case .originalURI: return .resource
            case .location: if let location { return location }
            case .statusMonitor: if !isWrite { return nil }
            case .automatic: break
            }
            let json = try? response.decodedJSON(nil, as: JSONValue.self)
            if let resource = json?["resourceLocation"]?.string { return .link(resource, relativeTo: url) }
            return isWrite ? .resource : method == .post ? location : nil
        }
    }

    /// Returns the last response, reduced to the result if it describes the operation.
    func result(in response: RawResponse) -> RawResponse {
        guard case .status = kind, let json = try? response.decodedJSON(nil, as: JSONValue.self), let result = json["result"] else {
            return response
        }
        var response = response
        response.body = result.jsonData()
        return response
    }
}

nonisolated extension RawResponse {
    /// The URL of the resource that describes the operation.
    fileprivate var monitor: String? { headers["Operation-Location"] ?? headers["Azure-AsyncOperation"] }
}
