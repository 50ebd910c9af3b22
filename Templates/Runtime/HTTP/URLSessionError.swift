import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

nonisolated extension TransportError {
    /// What `URLSession` means. Its error as a whole is not kept, since it holds the URL and with it perhaps a credential.
    ///
    /// - Parameter hasResponse: Whether status and headers had arrived: then an error without a name means that the rest did not.
    init(urlSessionError error: any Error, hasResponse: Bool) {
        let error = error as NSError
        let text = error.localizedDescription
        let kind = error.domain == NSURLErrorDomain ? Self.kind(code: error.code, text: text, hasResponse: hasResponse) : .other
        self.init(kind, Self.message(kind, code: error.code), underlying: text)
    }

    private static func kind(code: Int, text: String, hasResponse: Bool) -> Kind {
        switch code {
        case NSURLErrorCancelled: .cancelled
        case NSURLErrorTimedOut: .timedOut
        case NSURLErrorCannotConnectToHost, NSURLErrorNotConnectedToInternet: .refused
        case NSURLErrorCannotFindHost, NSURLErrorDNSLookupFailed: .dnsFailure
        case NSURLErrorNetworkConnectionLost: .connectionLost
        // An empty reply, on Linux.
        case NSURLErrorBadServerResponse: hasResponse ? .other : .connectionLost
        case NSURLErrorClientCertificateRequired...NSURLErrorSecureConnectionFailed: .tls
        // Linux has no codes for what goes wrong with certificates.
        case NSURLErrorUnknown where text.contains("SSL") || text.contains("certificate") || text.contains("TLS"): .tls
        case NSURLErrorUnknown where hasResponse: .connectionLost
        default: .other
        }
    }

    private static func message(_ kind: Kind, code: Int) -> String {
        switch kind {
        case .refused where code == NSURLErrorNotConnectedToInternet: "there is no connection to the network"
        case .refused: "the server refuses connections"
        case .timedOut: "the server said nothing for too long"
        case .dnsFailure: "the server's name cannot be resolved"
        case .tls: "no trusted encrypted connection could be made"
        case .connectionLost: "the connection was lost before the response was complete"
        case .cancelled: cancelled.message
        case .malformed: "the response violates HTTP"
        case .exhausted: "this machine has no resources left for another connection"
        case .tooLarge, .noCredential, .unsendable, .other: "the request failed"
        }
    }
}
