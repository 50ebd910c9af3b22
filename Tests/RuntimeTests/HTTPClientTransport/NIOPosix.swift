// As much of the module as the transport uses, with the same signatures.

public struct SingleConnectionFailure: Sendable {}

public struct NIOConnectionError: Error {
    public var connectionErrors: [SingleConnectionFailure] = []

    public init(isResolved: Bool) {
        if isResolved { connectionErrors = [SingleConnectionFailure()] }
    }
}
