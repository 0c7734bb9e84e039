package org.tocsin.server.page;

import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.tocsin.server.view.ProblemView;
import org.tocsin.server.view.ReadView;

/** Answers in the page when something is wrong: what, and what to do. Never with a stack trace. */
@RestControllerAdvice
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Printer printer;

    Problems(Printer printer) {
        this.printer = printer;
    }

    @ExceptionHandler
    ResponseEntity<String> notFound(NotFound e) {
        return problem(HttpStatus.NOT_FOUND, "Not found", String.valueOf(e.getMessage()));
    }

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    ResponseEntity<String> noPage() {
        return problem(
                HttpStatus.NOT_FOUND, "Not found", "There is no such page. Maybe start again from the overview.");
    }

    @ExceptionHandler
    ResponseEntity<String> wrongMethod(HttpRequestMethodNotSupportedException e) {
        return problem(
                HttpStatus.METHOD_NOT_ALLOWED,
                "Not done",
                "This page cannot be asked like that. Maybe start again from the overview.");
    }

    @ExceptionHandler
    ResponseEntity<String> badRequest(ServletRequestBindingException e) {
        return problem(
                HttpStatus.BAD_REQUEST, "Not done", "Something is missing in the address. Maybe it was cut short.");
    }

    /** The form around a file that is too large, or that is no form at all. */
    @ExceptionHandler
    ResponseEntity<String> upload(MultipartException e) {
        boolean large = e instanceof MaxUploadSizeExceededException;
        String message = large
                ? "The text or file is larger than 10 MB. Maybe it holds several reports: import the file on the command"
                        + " line, or paste one report."
                : "The form arrived broken. Maybe send it again.";
        return printer.page(
                large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST,
                "read",
                new ReadView(printer.shell("Read a report", "read"), "", "", "", List.of(message), List.of()));
    }

    /** The reader closed the page before it was all sent; there is nobody left to answer. */
    @ExceptionHandler({ClientAbortException.class, AsyncRequestNotUsableException.class})
    void gone() {}

    @ExceptionHandler
    ResponseEntity<String> unexpected(Exception e) {
        LOG.error("A page could not be made", e);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong here",
                "The page could not be made; the record is unharmed. Maybe try again, and look at the server's messages"
                        + " if it stays so.");
    }

    private ResponseEntity<String> problem(HttpStatus status, String title, String message) {
        return printer.page(status, "problem", new ProblemView(printer.shell(title, ""), title, message));
    }
}
