import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

nonisolated extension TransportError {
    /// Classifies an error of `URLSession`. The error itself isn't kept, because it contains the URL, and possibly a credential.
    ///
    /// - Parameters:
    ///   - url: The URL of the request.
    ///   - hasHead: Whether the status and headers had arrived.
    init(urlSessionError error: any Error, url: URL?, hasHead: Bool) {
        let error = error as NSError
        let text = error.localizedDescription
        guard error.domain == NSURLErrorDomain else {
            self.init(.other, "the request failed", underlying: text)
            return
        }
        let kind = Self.kind(code: error.code, text: text, hasHead: hasHead)
        self.init(kind, Self.message(kind, code: error.code, url: url, hasHead: hasHead), underlying: text)
    }

    private static func kind(code: Int, text: String, hasHead: Bool) -> Kind {
        switch code {
        case NSURLErrorCancelled: .cancelled
        case NSURLErrorTimedOut: .timedOut
        case NSURLErrorCannotConnectToHost, NSURLErrorNotConnectedToInternet: lacksDescriptors ? .exhausted : .refused
        case NSURLErrorCannotFindHost, NSURLErrorDNSLookupFailed: lacksDescriptors ? .exhausted : .dnsFailure
        case NSURLErrorNetworkConnectionLost: .connectionLost
        case NSURLErrorClientCertificateRequired...NSURLErrorSecureConnectionFailed: .tls
        case NSURLErrorCannotDecodeRawData, NSURLErrorCannotDecodeContentData, NSURLErrorCannotParseResponse: .malformed
        case NSURLErrorBadURL, NSURLErrorDataLengthExceedsMaximum: .unsendable
        default: platformKind(code: code, text: text, hasHead: hasHead)
        }
    }

    #if canImport(FoundationNetworking)
        /// Most libcurl errors are reported with a generic or wrong code, so they are classified by their messages.
        private static func platformKind(code: Int, text: String, hasHead: Bool) -> Kind {
            let isAnyIn = { (words: [String]) in words.contains { text.contains($0) } }
            switch code {
            case NSURLErrorBadServerResponse: return .connectionLost  // an empty reply
            case NSURLErrorUnsupportedURL: return isAnyIn(["rotocol \""]) ? .unsendable : .malformed
            case _ where !hasHead && isAnyIn(["onnect to server", "Failed to connect"]): return lacksDescriptors ? .exhausted : .refused
            case _ where isAnyIn(lossWords): return .connectionLost
            case _ where isAnyIn(malformedWords) || (!hasHead && text == "Out of memory"): return .malformed
            case _ where isAnyIn(["SSL", "certificate", "TLS"]): return .tls
            default: return hasHead ? .connectionLost : .other
            }
        }

        private static let lossWords = [
            "transfer closed", "Recv failure", "Send failure", "SSL_read", "SSL_write", "HTTP/2 stream", "HTTP2 framing", "Empty reply",
        ]
        private static let malformedWords = [
            "content unencoding", "content encoding type", "chunked-encoding", "writing header", "response headers", "Content-Length",
            "in header", "Header without",
        ]
    #else
        private static func platformKind(code: Int, text: String, hasHead: Bool) -> Kind {
            switch code {
            case NSURLErrorBadServerResponse: .malformed
            case NSURLErrorUnsupportedURL: .unsendable
            default: hasHead ? .connectionLost : .other
            }
        }
    #endif

    /// Whether the process has run out of file descriptors, which `URLSession` on Linux reports as a refused connection or an unknown host.
    private static var lacksDescriptors: Bool {
        #if canImport(FoundationNetworking)
            FileHandle(forReadingAtPath: "/dev/null") == nil
        #else
            false
        #endif
    }

    private static func message(_ kind: Kind, code: Int, url: URL?, hasHead: Bool) -> String {
        switch kind {
        case .refused where code == NSURLErrorNotConnectedToInternet: "there is no network connection"
        case .refused: "the server refused the connection"
        case .timedOut: "the connection was idle for too long"
        case .dnsFailure: "the server's name couldn't be resolved"
        case .tls: "a secure connection couldn't be established"
        case .connectionLost: "the connection was lost before the response was complete"
        case .malformed where hasHead: "the response's body couldn't be decoded"
        case .malformed: "this system's URLSession can't read the response's status line or headers"
        case .exhausted: "the process has run out of file descriptors"
        case .unsendable where url?.host?.contains(":") == true:
            "this system's URLSession can't connect to an IPv6 address in a URL; use a host name"
        case .unsendable: "this system's URLSession can't send the request"
        case .cancelled: cancelled.message
        case .tooLarge, .noCredential, .other: "the request failed"
        }
    }
}
