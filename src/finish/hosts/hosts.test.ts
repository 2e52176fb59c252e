import { expect, test } from 'vitest';
import { hostingPolicy } from '#domain/hosting-policy.ts';
import { htaccess } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { containerFile } from './container.ts';
import { headersFile, redirectsFile } from './netlify-rules.ts';
import { nginxConfig } from './nginx.ts';
import { vercelFile } from './vercel.ts';

/** A page, a picture, a moved page: small enough to be read, and of every kind. What servers make of it is tried in tests/hosts. */
const policy = {
  ...hostingPolicy(
    'https://site.example',
    '/base/',
    ['index.html', 'en/search-index-0123456789.json', 'a.png'],
    [{ from: '/base/en/old/', to: '/base/en/new/' }],
  ),
  headers: { 'X-Content-Type-Options': 'nosniff' },
};

test('_headers has one rule for all, and one for each folder or file that may be kept', () => {
  expect(headersFile(policy)).toMatchInlineSnapshot(`
    "/base/*
      X-Content-Type-Options: nosniff
      Strict-Transport-Security: max-age=31536000

    /base/_astro/*
      Cache-Control: public, max-age=31536000, immutable

    /base/en/search-index-0123456789.json
      Cache-Control: public, max-age=31536000, immutable
    "
  `);
});

test('_redirects leads on as each of the two hosts wants it, then names the pages for what is not there', () => {
  expect(redirectsFile(policy)).toMatchInlineSnapshot(`
    "/base/en/old/ /base/en/new/ 301!
    /base/en/old/ /base/en/new/ 301
    /base/en/old /base/en/new/ 301
    /base/en/* /base/en/404.html 404
    /base/ar/* /base/ar/404.html 404
    /base/* /base/404.html 404
    "
  `);
});

test('vercel.json says in its routes what the others say in two files', () => {
  expect(vercelFile(policy)).toMatchInlineSnapshot(`
    "{
      "routes": [
        {
          "src": "/base/.*",
          "headers": {
            "X-Content-Type-Options": "nosniff",
            "Strict-Transport-Security": "max-age=31536000",
            "Cache-Control": "no-cache"
          },
          "continue": true
        },
        {
          "src": "/base/_astro/.*",
          "headers": {
            "Cache-Control": "public, max-age=31536000, immutable"
          },
          "continue": true
        },
        {
          "src": "/base/en/search-index-0123456789\\\\.json",
          "headers": {
            "Cache-Control": "public, max-age=31536000, immutable"
          },
          "continue": true
        },
        {
          "src": "/base/en/old/?",
          "status": 301,
          "headers": {
            "Location": "/base/en/new/"
          }
        },
        {
          "src": "(/base/(?:[^/]+/)*[^/.]+)",
          "status": 308,
          "headers": {
            "Location": "$1/"
          }
        },
        {
          "handle": "filesystem"
        },
        {
          "src": "/base/en/.*",
          "status": 404,
          "dest": "/base/en/404.html"
        },
        {
          "src": "/base/ar/.*",
          "status": 404,
          "dest": "/base/ar/404.html"
        },
        {
          "src": "/base/.*",
          "status": 404,
          "dest": "/base/404.html"
        }
      ]
    }
    "
  `);
});

test('the configuration of nginx needs no module and names each kind of file', () => {
  expect(nginxConfig(policy)).toMatchInlineSnapshot(`
    "# Written by the build. Include it in nginx's \`http\` block (conf.d does). The document root holds the site at /base/.

    # The best coding that a reader takes, as the suffix of a copy; of nothing if it takes none or refuses it with q=0.
    map $http_accept_encoding $site_copy {
      default .none;
      "~*(?:^|[,\\s])br(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))\\s*(?:[;,]|$)" .br;
      "~*(?:^|[,\\s])zstd(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))\\s*(?:[;,]|$)" .zst;
      "~*(?:^|[,\\s])gzip(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))\\s*(?:[;,]|$)" .gz;
    }
    # An error that nginx words itself is not compressed.
    map "$status $uri" $site_encoding {
      default "";
      "~^(?:200|206|304|404) .*\\.br$" br;
      "~^(?:200|206|304|404) .*\\.zst$" zstd;
      "~^(?:200|206|304|404) .*\\.gz$" gzip;
    }
    map $uri $site_vary {
      default "";
      "~(?:/|\\.html|\\.json)(?:\\.(?:br|zst|gz))?$" Accept-Encoding;
    }
    map $uri $site_cache {
      default "no-cache";
      "~^/base/_astro/" "public, max-age=31536000, immutable";
      "~^/base/en/search-index-0123456789\\.json" "public, max-age=31536000, immutable";
    }
    map $uri $site_not_found {
      default /base/404.html;
      "~^/base/en/" /base/en/404.html;
      "~^/base/ar/" /base/ar/404.html;
    }
    map "$https $http_x_forwarded_proto" $site_secure_0 {
      default "";
      "~*on|https" "max-age=31536000";
    }

    server {
      listen 80;
      listen [::]:80;
      server_name site.example;
      root /srv/www;

      index index.html;
      autoindex off;
      server_tokens off;
      absolute_redirect off;
      # The copies are compressed already.
      gzip off;
      default_type application/octet-stream;

      add_header X-Content-Type-Options "nosniff" always;
      add_header Strict-Transport-Security $site_secure_0 always;
      add_header Cache-Control $site_cache always;
      add_header Content-Encoding $site_encoding always;
      add_header Vary $site_vary always;

      error_page 404 $site_not_found;
      error_page 403 =404 $site_not_found;
      location ~ ^/base/en/old/?$ { return 301 /base/en/new/; }
      location ~ /\\.(?!well-known/) { return 404; }
      location ~ ^(?:/base/_headers|/base/_redirects|/base/vercel\\.json)$ { return 404; }
      location ~ \\.html$ {
        types { "text/html; charset=utf-8" html; }
        if (-f $request_filename$site_copy) { rewrite ^ $uri$site_copy last; }
      }
      location ~ \\.html\\.(?:br|zst|gz)$ { internal; types { "text/html; charset=utf-8" br zst gz; } }
      location ~ \\.json$ {
        types { "application/json" json; }
        if (-f $request_filename$site_copy) { rewrite ^ $uri$site_copy last; }
      }
      location ~ \\.json\\.(?:br|zst|gz)$ { internal; types { "application/json" br zst gz; } }
      location ~ \\.png$ { types { "image/png" png; } }
    }
    "
  `);
});

test('the Caddyfile takes address and folder from its environment', () => {
  expect(caddyfile(policy)).toMatchInlineSnapshot(`
    "# Written by the build. The document root holds the site at /base/.
    (site_headers) {
      header {
        X-Content-Type-Options "nosniff"
        Cache-Control "no-cache"
      }
      @secure protocol https
      header @secure {
        Strict-Transport-Security "max-age=31536000"
      }
      @forwarded header X-Forwarded-Proto https
      header @forwarded {
        Strict-Transport-Security "max-age=31536000"
      }
    }
    (site_files) {
      file_server {
        precompressed br zstd gzip
      }
    }
    {$SITE_ADDRESS:site.example} {
      root * {$SITE_ROOT:/srv/www}
      route {
        import site_headers
        redir /base/en/old/ /base/en/new/ 301
        redir /base/en/old /base/en/new/ 301
        map {query} {site_query} {
          ~(.+) "?\${1}"
          default ""
        }
        @folder {
          not path */ //*
          file {path}/index.html
        }
        redir @folder {path}/{site_query} 301
        @hidden path */.* /base/_headers /base/_redirects /base/vercel.json *.br *.zst *.gz
        error @hidden 404
        @lasting path /base/_astro/* /base/en/search-index-0123456789.json
        header @lasting Cache-Control "public, max-age=31536000, immutable"
        @type0 path *.png
        header @type0 Content-Type "image/png"
        @type1 path *.json
        header @type1 Content-Type "application/json"
        @type2 path *.html */
        header @type2 Content-Type "text/html; charset=utf-8"
        @text path */ *.html *.json
        header @text {
          Vary Accept-Encoding
          defer
        }
        import site_files
      }
      handle_errors {
        import site_headers
        header Content-Type "text/html; charset=utf-8"
        handle /base/en/* {
          rewrite * /base/en/404.html
        }
        handle /base/ar/* {
          rewrite * /base/ar/404.html
        }
        handle {
          rewrite * /base/404.html
        }
        import site_files
      }
    }
    "
  `);
});

test('.htaccess does without what the host has not got', () => {
  expect(htaccess(policy)).toMatchInlineSnapshot(`
    "# Written by the build.
    Options -Indexes -MultiViews
    DirectoryIndex index.html
    FileETag MTime Size
    AddDefaultCharset Off
    ErrorDocument 404 /base/404.html
    <If "%{REQUEST_URI} =~ m#^/base/en/#">
      ErrorDocument 404 /base/en/404.html
    </If>
    <If "%{REQUEST_URI} =~ m#^/base/ar/#">
      ErrorDocument 404 /base/ar/404.html
    </If>
    <IfModule mod_rewrite.c>
      RewriteEngine On
      RewriteRule ^en/old/?$ /base/en/new/ [R=301,NE,L]
      RewriteRule (^|/)\\.(?!well-known/) - [R=404,L]
      RewriteRule ^(_headers|_redirects|vercel\\.json)$ - [R=404,L]
      RewriteCond %{ENV:REDIRECT_STATUS} ^$
      RewriteRule \\.(br|zst|gz)$ - [R=404,L]
      RewriteCond %{REQUEST_FILENAME}index.html -f
      RewriteRule (^|/)$ %{REQUEST_URI}index.html
      RewriteCond %{REQUEST_FILENAME} -d
      RewriteRule (^|/)$ - [R=404,L]
      RewriteCond %{HTTP:Accept-Encoding} (^|[,\\s])br(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))\\s*([;,]|$) [NC]
      RewriteCond %{REQUEST_FILENAME}.br -f
      RewriteRule ^(.+)$ $1.br [L]
      RewriteCond %{HTTP:Accept-Encoding} (^|[,\\s])zstd(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))\\s*([;,]|$) [NC]
      RewriteCond %{REQUEST_FILENAME}.zst -f
      RewriteRule ^(.+)$ $1.zst [L]
      RewriteCond %{HTTP:Accept-Encoding} (^|[,\\s])gzip(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))\\s*([;,]|$) [NC]
      RewriteCond %{REQUEST_FILENAME}.gz -f
      RewriteRule ^(.+)$ $1.gz [L]
    </IfModule>
    <IfModule mod_mime.c>
      RemoveType .br
      RemoveLanguage .br
      AddEncoding br .br
      RemoveType .zst
      RemoveLanguage .zst
      AddEncoding zstd .zst
      RemoveType .gz
      RemoveLanguage .gz
      AddEncoding gzip .gz
      AddType "text/html; charset=utf-8" .html
      AddType "application/json" .json
      AddType "image/png" .png
    </IfModule>
    <IfModule mod_headers.c>
      Header always set X-Content-Type-Options "nosniff"
      Header always set Cache-Control "no-cache"
      <If "%{REQUEST_URI} =~ m#^(/base/_astro/|/base/en/search-index-0123456789\\.json)#">
        Header always set Cache-Control "public, max-age=31536000, immutable"
      </If>
      <FilesMatch "(\\.html|\\.json)(\\.(br|zst|gz))?$">
        Header always merge Vary Accept-Encoding
      </FilesMatch>
      <If "%{HTTPS} == 'on' || %{req_novary:X-Forwarded-Proto} == 'https'">
        Header always set Strict-Transport-Security "max-age=31536000"
      </If>
    </IfModule>
    "
  `);
});

test('the container holds the site where its nginx looks for it', () => {
  expect(containerFile(policy.base)).toMatchInlineSnapshot(`
    "FROM nginx:stable-alpine
    COPY dist-hosts/nginx.conf /etc/nginx/conf.d/default.conf
    COPY dist/ /srv/www/base/
    EXPOSE 80
    "
  `);
});
