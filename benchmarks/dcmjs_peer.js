/* A server and clients of dcmjs-dimse, each in a process of its own.

       node dcmjs_peer.js serve PORT
       node dcmjs_peer.js send PORT COUNT FILE
       node dcmjs_peer.js echo PORT COUNT

   The server receives and drops, and runs until it is terminated. A client prints how many and the
   seconds they took inside the association. NODE_PATH says where dcmjs-dimse is. */
'use strict';

const { Client, Scp, Server, constants, log, requests, responses } = require('dcmjs-dimse');
const { PresentationContextResult, Status, TransferSyntax } = constants;
const { performance } = require('perf_hooks');

const PLAIN = [TransferSyntax.ExplicitVRLittleEndian, TransferSyntax.ImplicitVRLittleEndian];
const PDU = 131072;

class Receiver extends Scp {
  associationRequested(asked) {
    asked.setMaxPduLength(PDU);
    for (const { id } of asked.getPresentationContexts()) {
      const context = asked.getPresentationContext(id);
      const syntax = PLAIN.find((each) => context.getTransferSyntaxUids().includes(each));
      if (syntax) context.setResult(PresentationContextResult.Accept, syntax);
      else context.setResult(PresentationContextResult.RejectTransferSyntaxesNotSupported);
    }
    this.sendAssociationAccept();
  }

  cEchoRequest(request, callback) {
    const response = responses.CEchoResponse.fromRequest(request);
    response.setStatus(Status.Success);
    callback(response);
  }

  cStoreRequest(request, callback) {
    const response = responses.CStoreResponse.fromRequest(request);
    response.setStatus(Status.Success);
    callback(response);
  }

  associationReleaseRequested() {
    this.sendAssociationReleaseResponse();
  }
}

function ask(port, count, make) {
  const client = new Client();
  let done = 0;
  let start = 0;

  for (let number = 0; number < count; number++) {
    const request = make();
    request.on('response', (response) => {
      done += response.getStatus() === Status.Success;
    });
    client.addRequest(request);
  }
  client.on('associationAccepted', () => {
    start = performance.now();
  });
  client.on('networkError', (error) => {
    console.error(String(error));
    process.exit(1);
  });
  client.on('closed', () => {
    const seconds = (performance.now() - start) / 1000;
    console.log(JSON.stringify({ count: done, seconds }));
    process.exit(done === count ? 0 : 1);
  });
  client.send('127.0.0.1', port, 'DCMJS', 'BENCHMARK');
}

const [mode, port, count, file] = process.argv.slice(2);
log.setLevel('error');
if (mode === 'serve') new Server(Receiver).listen(Number(port));
else if (mode === 'echo') ask(Number(port), Number(count), () => new requests.CEchoRequest());
else ask(Number(port), Number(count), () => new requests.CStoreRequest(file));
