// As much of the module as the transport uses, with the same signatures.

public struct ByteBuffer: Sendable {
    public var readableBytesView: [UInt8]

    public init(bytes: some Sequence<UInt8>) {
        readableBytesView = Array(bytes)
    }
}

public struct NIODeadline: Sendable {
    public static let distantFuture = NIODeadline()
}

public struct IOError: Error {
    public init() {}
}
